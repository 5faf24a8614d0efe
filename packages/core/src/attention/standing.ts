import type { Milestone, Timed } from '../instruments/milestone.ts';
import type { Stage } from '../instruments/stage-tables.ts';
import { currentMilestone, effectiveDay, stageOn } from '../instruments/timeline.ts';
import type { Day } from '../shared/partial-date.ts';

const forceful: readonly (Stage | null)[] = ['in-force', 'data-exchange-enabled', 'resumed'];
const over: readonly (Stage | null)[] = ['terminated', 'expired', 'repealed', 'abandoned', 'not-included'];

/** The day from which an instrument has certainly been in force, of the spell that holds on a day; null = it is not. */
export function inForceSince(instrument: Timed, day: Day): Day | null {
  const step: Milestone | null = currentMilestone(instrument, day);
  return step !== null && forceful.includes(stageOn(instrument, day)) ? effectiveDay(step) : null;
}

/** Whether an instrument has come to its end by a day. */
export const isOverOn = (instrument: Timed, day: Day): boolean => over.includes(stageOn(instrument, day));
