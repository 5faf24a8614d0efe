import type { ProgressFacts } from '../progress/facts.ts';
import { firstDay } from '../shared/partial-date.ts';
import { type ChangedFacts, merged } from './changed.ts';

/** What the targets of a strategy count, as if. */
export function progressAsIf(facts: ProgressFacts, changed: readonly ChangedFacts[]): ProgressFacts {
  const named = new Set(facts.partners.map(({ code }) => code));
  return {
    ...facts,
    partners: [
      ...facts.partners,
      ...changed.flatMap(({ partner: { id: _, ...ref } }) => (named.has(ref.code) ? [] : [ref])),
    ],
    agreements: merged(
      facts.agreements,
      changed.flatMap(({ agreements }) => agreements),
    ),
    workingArrangements: merged(
      facts.workingArrangements,
      changed.flatMap(({ workingArrangements }) => workingArrangements),
    ),
    contactSpans: [
      ...facts.contactSpans,
      ...changed.flatMap(({ contactPoints }) =>
        contactPoints.map(({ id, partner, from, authority, citations }) => ({
          ...{ partnerCode: partner.code, from: firstDay(from ?? ''), until: null },
          ...{ id, authority, citations },
        })),
      ),
    ],
    liaisonMagistrates: [
      ...facts.liaisonMagistrates,
      ...changed.flatMap(({ partner, liaisonMagistrates }) =>
        liaisonMagistrates.map((post) => ({ ...post, partnerCode: partner.code })),
      ),
    ],
  };
}
