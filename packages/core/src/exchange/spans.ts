import type { Milestone } from '../instruments/milestone.ts';
import { effectOf } from '../instruments/stages.ts';
import { addDays, type Day, firstDay, lastDay } from '../shared/partial-date.ts';
import type { Instrument } from './instrument.ts';

/**
 * When a step may have happened. `first`: the earliest day possible (undated: any day before). `last`: the latest day
 * possible. `certain`: the day from which it counts as having happened.
 */
export interface Span {
  step: Milestone;
  first: Day;
  last: Day;
  certain: Day;
}

const beforeAllDays = '';
const never = '9999-12-31';

function span(step: Milestone): Span {
  if (step.on === null) {
    const known = step.knownBy ?? never;
    return { step, first: beforeAllDays, last: known, certain: known };
  }
  const last = lastDay(step.on);
  // An ending known only by its month or year is open throughout that span, its last day included.
  const open = effectOf(step.stage) === 'ends' && step.on.length < 10;
  return { step, first: firstDay(step.on), last, certain: open ? addDays(last, 1) : last };
}

/** The steps that end an instrument or close its way. */
export function endingsOf(instrument: Instrument): Span[] {
  return instrument.milestones.filter((step) => effectOf(step.stage) === 'ends').map(span);
}

/**
 * The steps that bring an instrument into force for the exchange of data. Where data exchange has to be enabled
 * separately, being in force is not enough, and a resumption counts from the day it was enabled at the earliest.
 */
export function grantsOf(instrument: Instrument): Span[] {
  const grants = instrument.milestones.filter((step) => effectOf(step.stage) === 'grants').map(span);
  if (!instrument.needsDataExchangeStep) return grants;
  const enabled = grants.find((grant) => grant.step.stage === 'data-exchange-enabled');
  if (!enabled) return [];
  const later = (a: Day, b: Day) => (a > b ? a : b);
  return grants
    .filter((grant) => grant.step.stage !== 'in-force')
    .map((grant) => ({
      step: grant.step,
      first: later(grant.first, enabled.first),
      last: later(grant.last, enabled.last),
      certain: later(grant.certain, enabled.certain),
    }));
}
