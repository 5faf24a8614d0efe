import { stageAfter, stageRow } from '../instruments/stages.ts';
import { stageOn, stageSince } from '../instruments/timeline.ts';
import type { Day } from '../shared/partial-date.ts';
import { gatesWithState, storedGatesWithState } from '../working-arrangements/gates.ts';
import type { PipelineEntry } from './answer.ts';
import type { ExchangeFacts } from './facts.ts';
import type { Instrument } from './instrument.ts';
import { standingOn } from './standing.ts';

function gatesOf(instrument: Instrument, facts: ExchangeFacts, on: Day): PipelineEntry['gates'] {
  const agreement = facts.agreements.find((each) => each.id === instrument.ref.id);
  const arrangement = facts.workingArrangements.find((each) => each.id === instrument.ref.id);
  const implemented = facts.agreements.find((each) => each.id === arrangement?.implements) ?? null;
  const gates = arrangement ? gatesWithState(arrangement, implemented, on) : [];
  const own = agreement ? storedGatesWithState(agreement, on) : gates;
  return own.map(({ kind, state, sentence }) => ({
    kind,
    state,
    sentence,
  }));
}

function entry(instrument: Instrument, facts: ExchangeFacts, on: Day): PipelineEntry[] {
  const stage = stageOn(instrument, on);
  const { word } = standingOn(instrument, on);
  const waits = word === 'awaits-data-exchange';
  const coming = stage !== null && stageRow(instrument.track, stage)?.effect === 'progress';
  // What grants or has ended is not on its way, even if an earlier step became known later.
  if (stage === null || word === 'grants' || word === 'ended' || !(coming || waits)) return [];
  const next = stageAfter(instrument.track, stage);
  return [
    {
      instrument: instrument.ref,
      stage,
      since: stageSince(instrument, on),
      nextStage: next?.stage ?? null,
      nextActors: [...(next?.actors ?? [])],
      gates: gatesOf(instrument, facts, on),
    },
  ];
}

/** The instruments on their way on a day: begun, not yet granting and not ended, with what they wait for. */
export function pipelineOn(
  instruments: readonly Instrument[],
  facts: ExchangeFacts,
  on: Day,
): PipelineEntry[] {
  return instruments.flatMap((instrument) => entry(instrument, facts, on));
}
