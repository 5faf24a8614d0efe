import { addDays, type Day, firstDay, lastDay, type PartialDate } from '../shared/partial-date.ts';
import type { Basis } from './answer.ts';
import type { Instrument } from './instrument.ts';
import { endingsOf } from './spans.ts';
import { spellOn } from './standing.ts';

/** The last day an instrument is in force as far as the register can tell: its sunset or an ending yet to come. */
function untilOf(instrument: Instrument, on: Day): PartialDate | null {
  const ends = endingsOf(instrument)
    .filter((ending) => ending.first > on)
    .map(({ step }) => (step.on !== null && step.on.length === 10 ? addDays(step.on, -1) : step.on));
  return [...ends, instrument.expiresOn]
    .filter((date) => date !== null)
    .reduce<PartialDate | null>(
      (first, date) => (first === null || firstDay(date) < firstDay(first) ? date : first),
      null,
    );
}

/** What a yes rests on: the instrument, since when, and until when. Ask only for an instrument that grants that day. */
export function basisOn(instrument: Instrument, on: Day): Basis {
  const spell = spellOn(instrument, on);
  const [start] = spell;
  return {
    instrument: instrument.ref,
    stage: spell.at(-1)?.stage ?? 'in-force',
    effectiveSince: start?.on ?? null,
    knownBy: start?.knownBy ?? null,
    until: untilOf(instrument, on),
  };
}

/** The day from which a basis is certain. */
export function basisCertainFrom(basis: Basis): Day | null {
  return basis.effectiveSince === null ? basis.knownBy : lastDay(basis.effectiveSince);
}
