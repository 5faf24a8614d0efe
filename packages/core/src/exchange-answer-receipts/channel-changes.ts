import type { Freshness } from '../exchange/answer.ts';
import type { Answer, ComparedChannel } from './answer.ts';
import { type AnswerChange, change } from './change.ts';
import { paired } from './paired.ts';

const freshnessWords = {
  fresh: 'confirmed within the last year',
  stale: 'confirmed longer ago than a year',
  'not-confirmed': 'not confirmed',
  'not-applicable': 'without confirmation',
} as const satisfies Record<Freshness, string>;

/** A channel without a record of its own is known by what it is called. */
const keyOf = ({ kind, label, record }: ComparedChannel): string =>
  record === null || kind === 'eu-presence' ? `${kind} ${label}` : `${kind} ${record.id}`;

const naming = ({ label, record }: ComparedChannel) => ({ what: label, record: record?.id ?? null });

function firstOf(then: Answer, now: Answer): AnswerChange[] {
  const [before, after] = [then.channels[0], now.channels[0]];
  if (!before || !after || keyOf(before) === keyOf(after)) return [];
  return [change('channel', 'first-channel', { ...naming(after), was: before.label, is: after.label })];
}

/** Ways to a partner that opened or closed, that were confirmed or aged, and another one that comes first. */
export function channelChanges(then: Answer, now: Answer): AnswerChange[] {
  const { lost, gained, both } = paired(then.channels, now.channels, keyOf);
  return [
    ...gained.map((each) =>
      change('channel', 'channel-gained', { ...naming(each), was: null, is: each.kind }),
    ),
    ...lost.map((each) => change('channel', 'channel-lost', { ...naming(each), was: each.kind, is: null })),
    ...firstOf(then, now),
    ...both.flatMap((pair) =>
      pair.was.freshness === pair.is.freshness
        ? []
        : [
            change(
              'channel',
              'channel-freshness',
              { ...naming(pair.is), was: pair.was.freshness, is: pair.is.freshness },
              { was: freshnessWords[pair.was.freshness], is: freshnessWords[pair.is.freshness] },
            ),
          ],
    ),
  ];
}
