import { addDays, addMonths } from '../shared/partial-date.ts';
import type { NumberReach } from '../strategy/target.ts';
import { evidence } from './evidence.ts';
import { partnerOf } from './facts-index.ts';
import type { Question, TargetFinding } from './finding.ts';

/** Contacts with contact points of one partner alone in the twelve months up to the day. */
export function contactsAYear({ partnerCode }: NumberReach, { facts, on }: Question): TargetFinding {
  const from = addDays(addMonths(on, -12), 1);
  const counts = facts.contactCounts
    .filter((each) => each.partnerCode === partnerCode && from <= each.on && each.on <= on)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const counted = counts.reduce((sum, { count }) => sum + count, 0);
  const row = evidence({
    code: 'contacts-counted',
    values: { count: String(counted), from, until: on },
    record: null,
    label: null,
    partner: partnerCode === null ? null : partnerOf(facts, partnerCode),
    on: null,
    certainFrom: counts[0]?.on ?? null,
    citations: [],
    counts: counted > 0,
  });
  const since = counts.flatMap(({ on: day, count }) => Array<string>(count).fill(day));
  return { counted, needed: null, since, begun: false, evidence: [row] };
}
