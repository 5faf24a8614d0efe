import {
  type Agreement,
  type ExchangeAnswer,
  type ExchangeFacts,
  exchangeAnswer,
  firstDay,
  type Milestone,
  type Stage,
  type Track,
  trackOf,
  type WorkingArrangement,
} from '@concord/core';
import { storedGates } from '../ui/instruments/instrument.ts';
import type { Profile } from './store.ts';

/** A step that nobody recorded, for the sake of argument. */
export interface Supposition {
  instrument: string;
  stage: Stage;
  on: string;
}

/** The instruments one may suppose a step of. */
export function instrumentsOf(profile: Profile): { id: string; title: string; track: Track }[] {
  return [
    ...profile.agreements.map((record) => ({ id: record.id, title: record.title, track: trackOf(record) })),
    ...profile.workingArrangements.map(({ id, title }) => ({
      id,
      title,
      track: 'working-arrangement' as const,
    })),
  ];
}

function step<S extends Stage>({ stage, on }: Supposition): Milestone<S> {
  const unrecorded = { version: 0, knownBy: null, historic: false, citations: [], note: null };
  return { id: 'supposed', stage: stage as S, on, createdAt: `${firstDay(on)}T00:00:00Z`, ...unrecorded };
}

/** Contact points and memberships are left out: they name channels and change no verdict. */
function factsOf(profile: Profile, speaksFrom: string | null, supposed: Supposition | null): ExchangeFacts {
  const { code, kind, name, designation, id, version, delegation, missions } = profile.partner;
  const withStep = <S extends Stage>(record: { id: string; milestones: Milestone<S>[] }): Milestone<S>[] =>
    record.id === supposed?.instrument ? [...record.milestones, step<S>(supposed)] : record.milestones;
  return {
    partner: { code, kind, name, designation, onRegister: true, id, version, delegation, missions },
    agreements: profile.agreements.map(
      (record): Agreement => ({
        ...record,
        gates: storedGates(record.gates),
        milestones: withStep(record),
      }),
    ),
    workingArrangements: profile.workingArrangements.map(
      (record): WorkingArrangement => ({
        ...record,
        gates: storedGates(record.gates),
        milestones: withStep(record),
      }),
    ),
    liaisonProsecutors: profile.liaisonProsecutors,
    contactPoints: [],
    liaisonMagistrates: [],
    memberships: [],
    speaksFrom,
  };
}

/**
 * The answers of one day without and with the step, by the rules the server goes by: on the day of the step, or on the
 * day shown if that is later. Of the same day, so that nothing but the step makes the difference.
 */
export function answersIf(
  profile: Profile,
  speaksFrom: string | null,
  supposed: Supposition,
): { recorded: ExchangeAnswer; supposed: ExchangeAnswer } {
  const day = supposed.on > profile.on ? supposed.on : profile.on;
  return {
    recorded: exchangeAnswer(factsOf(profile, speaksFrom, null), day),
    supposed: exchangeAnswer(factsOf(profile, speaksFrom, supposed), day),
  };
}
