import { type Refusal, refusal } from '../shared/refusal.ts';
import { placeOf } from '../strategy/codes.ts';
import type { KeyActionProgress, StrategyProgress, TargetProgress } from './progress.ts';

/** What of a strategy the next one takes over. Null: all key actions; the targets that are still open. */
export interface CarryOverChoice {
  keyActionCodes: readonly string[] | null;
  targetIds: readonly string[] | null;
}

export type CarriedTarget = Pick<TargetProgress, 'id' | 'title' | 'reach' | 'state'> & { carried: boolean };

export type CarriedKeyAction = Pick<KeyActionProgress, 'code' | 'title' | 'parentCode'> & {
  priorityCode: string;
  carried: boolean;
  targets: CarriedTarget[];
};

const keyActionsOf = ({ priorities }: StrategyProgress) => priorities.flatMap(({ keyActions }) => keyActions);

/** Every key action and target of a strategy, each with whether the choice carries it over. */
export function carryOver(
  progress: StrategyProgress,
  { keyActionCodes, targetIds }: CarryOverChoice,
): CarriedKeyAction[] {
  return keyActionsOf(progress).map(({ code, title, parentCode, targets }) => {
    const carried = keyActionCodes === null || keyActionCodes.includes(code);
    const chosen = ({ id, state }: TargetProgress) =>
      targetIds === null ? state !== 'achieved' : targetIds.includes(id);
    return {
      ...{ code, title, parentCode, priorityCode: placeOf(code).priorityCode, carried },
      targets: targets.map((target) => ({
        ...{ id: target.id, title: target.title, reach: target.reach, state: target.state },
        carried: carried && chosen(target),
      })),
    };
  });
}

/** What is wrong with a choice: it names what the strategy does not have, or a part without what it is a part of. */
export function carryOverRefusals(
  progress: StrategyProgress,
  { keyActionCodes, targetIds }: CarryOverChoice,
): Refusal[] {
  const all = keyActionsOf(progress);
  const codes = keyActionCodes ?? all.map(({ code }) => code);
  const named = (code: string, index: number): Refusal[] => {
    const at = `/keyActionCodes/${index}`;
    const found = all.find((each) => each.code === code);
    if (!found) return [refusal('carried-part-unknown', { name: code }, at)];
    const { parentCode: parent } = found;
    if (parent === null || codes.includes(parent)) return [];
    return [refusal('sub-action-needs-key-action', { code, parent }, at)];
  };
  const aimed = (id: string, index: number): Refusal[] => {
    const at = `/targetIds/${index}`;
    const of = all.find(({ targets }) => targets.some((target) => target.id === id));
    if (!of) return [refusal('carried-part-unknown', { name: id }, at)];
    return codes.includes(of.code) ? [] : [refusal('carried-target-needs-key-action', { code: of.code }, at)];
  };
  return [...(keyActionCodes ?? []).flatMap(named), ...(targetIds ?? []).flatMap(aimed)];
}
