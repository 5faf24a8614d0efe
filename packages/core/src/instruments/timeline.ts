import { addDays, type Day, firstDay, lastDay, type PartialDate } from '../shared/partial-date.ts';
import type { Milestone, Timed } from './milestone.ts';
import type { Stage } from './stage-tables.ts';
import { effectOf, mayRepeat, orderOf } from './stages.ts';

/**
 * The day from which a step counts: the last day its date can mean, for a step that ends something the first;
 * without a date the day it was known by. Null = never certain. So nothing is granted before it is certain.
 */
export function effectiveDay(step: Pick<Milestone, 'stage' | 'on' | 'knownBy'>): Day | null {
  if (step.on === null) return step.knownBy;
  return effectOf(step.stage) === 'ends' ? firstDay(step.on) : lastDay(step.on);
}

/**
 * How far a step has come. The order of steps is firmer than days that are only partly known: "signed in 2024" does
 * not follow "in force on 15 March 2024". Suspended and resumed take turns, and so their days decide.
 */
function reach(stage: Stage): number {
  return orderOf(mayRepeat(stage) ? 'data-exchange-enabled' : stage);
}

function later<S extends Stage>(a: Milestone<S>, b: Milestone<S>): Milestone<S> {
  const key = (step: Milestone) => [
    reach(step.stage),
    effectiveDay(step) ?? '',
    orderOf(step.stage),
    step.createdAt,
  ];
  const [keyA, keyB] = [key(a), key(b)];
  const at = keyA.findIndex((part, index) => part !== keyB[index]);
  return at >= 0 && (keyA[at] ?? '') > (keyB[at] ?? '') ? a : b;
}

/** The steps that are certain on a day, in no particular order. */
export function certainMilestones<S extends Stage>(instrument: Timed<S>, day: Day): Milestone<S>[] {
  return instrument.milestones.filter((step) => {
    const effective = effectiveDay(step);
    return effective !== null && effective <= day;
  });
}

/** The step that tells the stage on a day: the furthest among the certain ones; steps that take turns, by day. */
export function currentMilestone<S extends Stage>(instrument: Timed<S>, day: Day): Milestone<S> | null {
  const certain = certainMilestones(instrument, day);
  return certain.length === 0 ? null : certain.reduce(later);
}

const stagesTheSunsetEnds: readonly Stage[] = ['in-force', 'data-exchange-enabled', 'resumed', 'suspended'];

/**
 * The stage of an instrument on a day, or null when no step is certain by then.
 * `expiresOn` names the last day in force; once it may have passed, what was in force shows as `expired`.
 */
export function stageOn<S extends Stage>(instrument: Timed<S>, day: Day): S | 'expired' | null {
  const stage = currentMilestone(instrument, day)?.stage ?? null;
  if (stage === null || instrument.expiresOn === null) return stage;
  return stagesTheSunsetEnds.includes(stage) && day > firstDay(instrument.expiresOn) ? 'expired' : stage;
}

/**
 * Since when the instrument has stood at its stage of that day: the date of the step as recorded, null when no date
 * is recorded or no step is certain. For a passed sunset it is the day after it, or the sunset itself if partial.
 */
export function stageSince(instrument: Timed, day: Day): PartialDate | null {
  const step = currentMilestone(instrument, day);
  if (step && instrument.expiresOn !== null && stageOn(instrument, day) !== step.stage)
    return instrument.expiresOn.length === 10 ? addDays(instrument.expiresOn, 1) : instrument.expiresOn;
  return step?.on ?? null;
}
