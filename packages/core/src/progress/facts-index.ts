import type { Agreement } from '../agreements/agreement.ts';
import type { PartnerRef } from '../partners/partner.ts';
import type { WorkingArrangement } from '../working-arrangements/working-arrangement.ts';
import type { ProgressFacts } from './facts.ts';

/** The facts, to be looked up by partner. */
export interface FactsIndex extends ProgressFacts {
  partner: ReadonlyMap<string, PartnerRef>;
  agreementsOf: ReadonlyMap<string, readonly Agreement[]>;
  arrangementsOf: ReadonlyMap<string, readonly WorkingArrangement[]>;
}

const byPartner = <T extends { partnerCode: string }>(rows: readonly T[]) =>
  Map.groupBy(rows, ({ partnerCode }) => partnerCode);

export function indexed(facts: ProgressFacts): FactsIndex {
  return {
    ...facts,
    partner: new Map(facts.partners.map((partner) => [partner.code, partner])),
    agreementsOf: byPartner(facts.agreements),
    arrangementsOf: byPartner(facts.workingArrangements),
  };
}

/** The partner of a code as the facts name it, with its footnote (BR17). */
export function partnerOf({ partner }: FactsIndex, code: string): PartnerRef | null {
  return partner.get(code) ?? null;
}
