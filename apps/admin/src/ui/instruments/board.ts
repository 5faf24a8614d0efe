import { effectOf, orderOf, type Stage, stagesOf, type Track } from '@concord/core';
import type { Instrument } from './instrument.ts';

/** A column: a stage, all endings together, or what has no certain step yet. */
export interface BoardColumn {
  key: Stage | 'ended' | 'none';
  cards: Instrument[];
}

const leads = (stage: Stage): boolean => effectOf(stage) !== 'ends' && stage !== 'resumed';
/** Where a card lies: one that was taken up again is in force again. */
function columnOf({ stage }: Instrument): BoardColumn['key'] {
  if (stage === null) return 'none';
  if (stage === 'resumed') return 'in-force';
  return leads(stage) ? stage : 'ended';
}

/** Every stage that leads forward on these tracks, in order; endings and "no step yet" only where there are any. */
export function boardColumns(tracks: readonly Track[], cards: readonly Instrument[]): BoardColumn[] {
  const stages = new Set(tracks.flatMap((track) => stagesOf(track).map((row) => row.stage)).filter(leads));
  const held = Map.groupBy(cards, columnOf);
  const column = (key: BoardColumn['key']): BoardColumn => ({ key, cards: held.get(key) ?? [] });
  return [
    ...(held.has('none') ? [column('none')] : []),
    ...[...stages].sort((a, b) => orderOf(a) - orderOf(b)).map(column),
    column('ended'),
  ];
}
