import { carryOver } from '@concord/core';
import type { Progress } from '../ui/progress/types.ts';

/** What of a strategy the next one takes over, as its form keeps it. */
export interface Chosen {
  keyActionCodes: string[];
  targetIds: string[];
}

const partsOf = (progress: Progress) => carryOver(progress, { keyActionCodes: null, targetIds: null });

/** All key actions, and of their targets those that are still open. */
export function openParts(progress: Progress): Chosen {
  const parts = partsOf(progress);
  return {
    keyActionCodes: parts.map(({ code }) => code),
    targetIds: parts.flatMap(({ targets }) => targets.filter(({ carried }) => carried).map(({ id }) => id)),
  };
}

const without = (all: readonly string[], gone: readonly string[]) =>
  all.filter((each) => !gone.includes(each));
const withAll = (all: readonly string[], more: readonly string[]) => [...new Set([...all, ...more])];

/** A key action goes with its parts and their targets; it comes with what it is a part of and its open targets. */
export function turnKeyAction(
  progress: Progress,
  { keyActionCodes, targetIds }: Chosen,
  code: string,
): Chosen {
  const parts = partsOf(progress);
  if (keyActionCodes.includes(code)) {
    const gone = parts.filter((each) => each.code === code || each.parentCode === code);
    const targets = gone.flatMap((each) => each.targets.map(({ id }) => id));
    return {
      keyActionCodes: without(
        keyActionCodes,
        gone.map((each) => each.code),
      ),
      targetIds: without(targetIds, targets),
    };
  }
  const found = parts.find((each) => each.code === code);
  const parent = found?.parentCode ? [found.parentCode] : [];
  const open = found?.targets.filter(({ carried }) => carried).map(({ id }) => id) ?? [];
  return { keyActionCodes: withAll(keyActionCodes, [...parent, code]), targetIds: withAll(targetIds, open) };
}

/** A target comes with its key action. */
export function turnTarget(progress: Progress, chosen: Chosen, id: string): Chosen {
  if (chosen.targetIds.includes(id)) return { ...chosen, targetIds: without(chosen.targetIds, [id]) };
  const of = partsOf(progress).find(({ targets }) => targets.some((target) => target.id === id));
  const codes = of ? [...(of.parentCode ? [of.parentCode] : []), of.code] : [];
  return {
    keyActionCodes: withAll(chosen.keyActionCodes, codes),
    targetIds: withAll(chosen.targetIds, [id]),
  };
}
