import type { Milestone } from '../instruments/milestone.ts';
import type { Stage } from '../instruments/stage-tables.ts';
import { effectOf, orderOf } from '../instruments/stages.ts';
import { certainMilestones, currentMilestone, effectiveDay } from '../instruments/timeline.ts';
import { type Day, firstDay, lastDay } from '../shared/partial-date.ts';
import { answers, mayAnswer } from './answering.ts';
import type { Instrument } from './instrument.ts';
import { endingsOf, grantsOf, type Span } from './spans.ts';

/** How an instrument stands on a day, seen from what it grants. */
export const standings = [
  'grants',
  'may-have-begun',
  'may-have-ended',
  'awaits-data-exchange',
  'on-its-way',
  'ended',
  'nothing-certain',
] as const;
export type StandingWord = (typeof standings)[number];

export interface Standing {
  word: StandingWord;
  /** The step that decides; null for a sunset and where nothing is certain. */
  step: Milestone | null;
}

interface Reading {
  certain: Span[];
  pending: Span[];
  endings: Span[];
}

function inOrder(a: Span, b: Span): number {
  if (a.certain !== b.certain) return a.certain < b.certain ? -1 : 1;
  return orderOf(a.step.stage) - orderOf(b.step.stage);
}

function read(instrument: Instrument, day: Day): Reading {
  const grants = grantsOf(instrument)
    .filter((grant) => grant.first <= day)
    .toSorted(inOrder);
  return {
    certain: grants.filter((grant) => grant.certain <= day),
    pending: grants.filter((grant) => grant.certain > day),
    endings: endingsOf(instrument).filter((ending) => ending.first <= day),
  };
}

const final: readonly Stage[] = ['terminated', 'expired', 'repealed', 'abandoned'];

/** How an instrument stands that neither grants nor may grant on a day. */
function withoutBasis(instrument: Instrument, day: Day): Standing {
  const steps = certainMilestones(instrument, day).toSorted((a, b) => orderOf(b.stage) - orderOf(a.stage));
  const current = currentMilestone(instrument, day);
  const ending = steps.find((step) => final.includes(step.stage));
  const inForce = steps.find((step) => effectOf(step.stage) === 'grants');
  if (ending) return { word: 'ended', step: ending };
  if (current && effectOf(current.stage) === 'ends') return { word: 'ended', step: current };
  if (inForce)
    return { word: instrument.needsDataExchangeStep ? 'awaits-data-exchange' : 'ended', step: inForce };
  return steps[0] ? { word: 'on-its-way', step: steps[0] } : { word: 'nothing-certain', step: null };
}

/**
 * How an instrument stands on a day. `grants` only if a granting step is certain and every ending that may have
 * happened by then was certainly undone. `may-have-…` where the records leave it open, also when it is unclear whether
 * a resumption came after the suspension. A sunset names the last day in force.
 */
export function standingOn(instrument: Instrument, day: Day): Standing {
  const { certain, pending, endings } = read(instrument, day);
  const { expiresOn } = instrument;
  if (expiresOn !== null && day > lastDay(expiresOn) && certain.length + pending.length > 0)
    return { word: 'ended', step: null };
  const open = endings.filter((ending) => !certain.some((grant) => answers(grant, ending)));
  const last = certain.at(-1);
  if (last && open.length === 0) {
    const mayBeOver = expiresOn !== null && day > firstDay(expiresOn);
    return mayBeOver ? { word: 'may-have-ended', step: null } : { word: 'grants', step: last.step };
  }
  const over = open.filter((ending) => ending.certain <= day);
  if (last && over.every((ending) => certain.some((grant) => mayAnswer(grant, ending))))
    return { word: 'may-have-ended', step: open[0]?.step ?? null };
  const reopening = pending.find((grant) => over.every((ending) => mayAnswer(grant, ending)));
  return reopening ? { word: 'may-have-begun', step: reopening.step } : withoutBasis(instrument, day);
}

/** The granting steps of the spell that holds on a day, the earliest first; empty unless the instrument grants. */
export function spellOn(instrument: Instrument, day: Day): Milestone[] {
  if (standingOn(instrument, day).word !== 'grants') return [];
  const { certain, endings } = read(instrument, day);
  const spell = certain.filter((grant) => endings.every((ending) => answers(grant, ending)));
  return (spell.length > 0 ? spell : certain.slice(-1)).map((grant) => grant.step);
}

/** The day from which a step of an instrument is certain. */
export function certainFromOf(instrument: Instrument, step: Milestone): Day {
  const found = [...grantsOf(instrument), ...endingsOf(instrument)].find((each) => each.step === step);
  return found?.certain ?? effectiveDay(step) ?? '';
}
