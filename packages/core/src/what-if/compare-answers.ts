import type { Basis, Channel, ExchangeAnswer, Tile } from '../exchange/answer.ts';
import { type Verdict, type VerdictKey, verdictKeys } from '../exchange/verdict.ts';
import { paired } from '../exchange-answer-receipts/paired.ts';
import type { InstrumentRef } from '../instruments/milestone.ts';
import type { PartnerRef } from '../partners/partner.ts';
import type { Day } from '../shared/partial-date.ts';

/** A verdict that another one takes the place of, with what either rests on. */
export interface VerdictFlip {
  key: VerdictKey;
  was: Verdict;
  is: Verdict;
  basisWas: readonly Basis[];
  basisIs: readonly Basis[];
}

/** An instrument on its way that stands elsewhere; null = not on its way. */
export interface PipelineMove {
  instrument: InstrumentRef;
  was: string | null;
  is: string | null;
}

/** What two answers about one partner and one day say differently. */
export interface AnswerComparison {
  partner: PartnerRef;
  on: Day;
  tile: { was: Tile; is: Tile };
  verdicts: readonly VerdictFlip[];
  channels: {
    gained: readonly Channel[];
    lost: readonly Channel[];
    first: { was: Channel | null; is: Channel | null } | null;
  };
  pipeline: readonly PipelineMove[];
  /** The next day on which a verdict flips. */
  changesOn: { was: Day | null; is: Day | null };
}

const channelKey = ({ kind, label, record }: Channel) => `${kind} ${record?.id ?? ''} ${label}`;

function channelsOf({ channels: before }: ExchangeAnswer, { channels: after }: ExchangeAnswer) {
  const { gained, lost } = paired(before, after, channelKey);
  const [was = null, is = null] = [before[0], after[0]];
  const other = (was && channelKey(was)) !== (is && channelKey(is));
  return { gained, lost, first: other ? { was, is } : null };
}

function movesOf(before: ExchangeAnswer, after: ExchangeAnswer): PipelineMove[] {
  const { gained, lost, both } = paired(before.pipeline, after.pipeline, ({ instrument }) => instrument.id);
  return [
    ...gained.map(({ instrument, stage }) => ({ instrument, was: null, is: stage })),
    ...both.flatMap(({ was, is }) =>
      was.stage === is.stage ? [] : [{ instrument: is.instrument, was: was.stage, is: is.stage }],
    ),
    ...lost.map(({ instrument, stage }) => ({ instrument, was: stage, is: null })),
  ];
}

/** What an answer says differently from another one about the same partner and day: verdicts first. */
export function compareAnswers(before: ExchangeAnswer, after: ExchangeAnswer): AnswerComparison {
  const { code, kind, name, designation } = after.partner;
  return {
    partner: { code, kind, name, designation },
    on: after.on,
    tile: { was: before.tile, is: after.tile },
    verdicts: verdictKeys.flatMap((key) => {
      const [{ verdict: was, basis: basisWas }, { verdict: is, basis: basisIs }] = [before[key], after[key]];
      return was === is ? [] : [{ key, was, is, basisWas, basisIs }];
    }),
    channels: channelsOf(before, after),
    pipeline: movesOf(before, after),
    changesOn: { was: before.changesOn, is: after.changesOn },
  };
}

/** Whether the two answers differ in anything that is compared. */
export function isDifferent({ tile, verdicts, channels, pipeline, changesOn }: AnswerComparison): boolean {
  const { gained, lost, first } = channels;
  const lists = [verdicts, gained, lost, pipeline];
  return (
    lists.some(({ length }) => length > 0) ||
    first !== null ||
    tile.was !== tile.is ||
    changesOn.was !== changesOn.is
  );
}
