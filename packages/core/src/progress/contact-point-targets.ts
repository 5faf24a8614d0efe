import type { PartnerKind } from '../partners/partner.ts';
import type { Day } from '../shared/partial-date.ts';
import type { ContactPointReach } from '../strategy/target.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { ContactSpan } from './facts.ts';
import { type FactsIndex, partnerOf } from './facts-index.ts';
import { findingOf, type Question, type TargetFinding } from './finding.ts';

/** The partners that certainly have a contact point on a day, each once. */
export function appointedOn(facts: FactsIndex, on: Day): ContactSpan[] {
  const holding = facts.contactSpans.filter(
    ({ from, until }) => from <= on && (until === null || on <= until),
  );
  const first = (a: ContactSpan, b: ContactSpan) => (a.from < b.from ? a : b);
  return [...Map.groupBy(holding, ({ partnerCode }) => partnerCode).values()].map((spans) =>
    spans.reduce(first),
  );
}

function row(facts: FactsIndex, span: ContactSpan): Evidence {
  return evidence({
    code: 'contact-point-appointed',
    record: { type: 'contact-point', id: span.id },
    label: null,
    partner: partnerOf(facts, span.partnerCode),
    on: span.from,
    certainFrom: span.from,
    citations: span.citations,
    counts: true,
  });
}

/** The partner has appointed a contact point (BR18). */
export function contactPointFinding(
  { partnerCode }: ContactPointReach,
  { facts, on }: Question,
): TargetFinding {
  const found = appointedOn(facts, on).filter((span) => span.partnerCode === partnerCode);
  return findingOf(
    found.map((span) => row(facts, span)),
    1,
    false,
  );
}

/** One row for each partner of a kind that has a contact point. */
export function partnersWithContactPoint(kind: PartnerKind, { facts, on }: Question): Evidence[] {
  return appointedOn(facts, on)
    .filter(({ partnerCode }) => partnerOf(facts, partnerCode)?.kind === kind)
    .map((span) => row(facts, span));
}
