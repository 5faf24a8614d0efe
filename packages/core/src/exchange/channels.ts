import { addMonths, type Day } from '../shared/partial-date.ts';
import { certainlyHolds } from '../shared/period.ts';
import { type Channel, channelKinds, type Freshness, freshnesses } from './answer.ts';
import type { ContactPointFact, ExchangeFacts } from './facts.ts';

/** For how long a confirmed contact point counts as fresh. */
export const freshForMonths = 12;

type Unranked = Omit<Channel, 'rank'>;

const bare = {
  indirect: false,
  via: null,
  record: null,
  languages: [],
  since: null,
  confirmedOn: null,
  freshness: 'not-applicable',
} as const satisfies Partial<Channel>;

/** Whether a contact point was confirmed by a day, and within the last twelve months. */
export function freshnessOn(confirmedOn: Day | null, on: Day): Freshness {
  if (confirmedOn === null || confirmedOn > on) return 'not-confirmed';
  return on <= addMonths(confirmedOn, freshForMonths) ? 'fresh' : 'stale';
}

function contactPoint(point: ContactPointFact, facts: ExchangeFacts, on: Day): Unranked[] {
  if (!certainlyHolds(point, on)) return [];
  const own = point.partner.code === facts.partner.code;
  const joined = facts.memberships.some(
    (each) => each.network.code === point.partner.code && certainlyHolds(each, on),
  );
  if (!own && !joined) return [];
  const indirectKind =
    point.partner.kind === 'international-organisation'
      ? 'international-organisation'
      : 'network-contact-point';
  return [
    {
      kind: own ? 'contact-point' : indirectKind,
      label: point.authority ?? `Contact point of ${point.partner.name}`,
      indirect: !own,
      via: own ? null : point.partner,
      record: { type: 'contact-point', id: point.id, version: point.version },
      languages: point.languages,
      since: point.from,
      confirmedOn: point.confirmedOn !== null && point.confirmedOn <= on ? point.confirmedOn : null,
      freshness: freshnessOn(point.confirmedOn, on),
    },
  ];
}

function liaisons(facts: ExchangeFacts, on: Day): Unranked[] {
  const { name } = facts.partner;
  const prosecutors = facts.liaisonProsecutors
    .filter((post) => certainlyHolds(post, on))
    .map(
      ({ id, version, from }): Unranked => ({
        ...bare,
        kind: 'liaison-prosecutor',
        label: `Liaison prosecutor of ${name} at the agency`,
        languages: [],
        record: { type: 'liaison-prosecutor', id, version },
        since: from,
      }),
    );
  const magistrates = facts.liaisonMagistrates
    .filter((post) => post.status === 'posted' && certainlyHolds(post, on))
    .map(
      ({ id, version, from }): Unranked => ({
        ...bare,
        kind: 'liaison-magistrate',
        label: `Liaison magistrate of the agency in ${name}`,
        languages: [],
        record: { type: 'liaison-magistrate', id, version },
        since: from,
      }),
    );
  return [...prosecutors, ...magistrates];
}

function euPresence({ partner }: ExchangeFacts): Unranked[] {
  const { id, version } = partner;
  const record = id !== null && version !== null ? ({ type: 'partner', id, version } as const) : null;
  return [...(partner.delegation === null ? [] : [partner.delegation]), ...partner.missions].map((label) => ({
    ...bare,
    kind: 'eu-presence',
    label,
    languages: [],
    record,
  }));
}

/**
 * Through whom, best first: liaison prosecutor, contact point, liaison magistrate, contact point of a network the
 * partner belongs to (indirect, BR22), organisation, presence of the Union. Only what is certain on that day; holders
 * are never named.
 */
export function channelsOn(facts: ExchangeFacts, on: Day): Channel[] {
  const found = [
    ...liaisons(facts, on),
    ...facts.contactPoints.flatMap((point) => contactPoint(point, facts, on)),
    ...euPresence(facts),
  ];
  return found
    .toSorted(
      (a, b) =>
        channelKinds.indexOf(a.kind) - channelKinds.indexOf(b.kind) ||
        freshnesses.indexOf(a.freshness) - freshnesses.indexOf(b.freshness),
    )
    .map((channel, index) => ({ ...channel, rank: index + 1 }));
}
