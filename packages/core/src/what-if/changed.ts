import type { Agreement } from '../agreements/agreement.ts';
import type { LiaisonProsecutor } from '../contact-points/liaison-prosecutor.ts';
import type { ContactPointFact, LiaisonMagistrateFact } from '../exchange/facts.ts';
import type { AssessmentFact, PartnerRef } from '../partners/partner.ts';
import type { WorkingArrangement } from '../working-arrangements/working-arrangement.ts';
import type { WhatIfFacts } from './world.ts';

/** What suppositions made of one partner's records: those that are new or stand otherwise. */
export interface ChangedFacts {
  partner: PartnerRef & { id: string | null };
  agreements: Agreement[];
  workingArrangements: WorkingArrangement[];
  liaisonProsecutors: LiaisonProsecutor[];
  /** Its own, not those of its networks. */
  contactPoints: ContactPointFact[];
  liaisonMagistrates: LiaisonMagistrateFact[];
  assessments: AssessmentFact[];
}

/** A supposition makes new rows and leaves all others the very same. */
const fresh = <T>(before: readonly T[], after: readonly T[]): T[] => {
  const known = new Set(before);
  return after.filter((row) => !known.has(row));
};

/** What differs, partner by partner, between facts and the same facts as if. */
export function changedFacts(before: readonly WhatIfFacts[], after: readonly WhatIfFacts[]): ChangedFacts[] {
  const was = new Map(before.map((facts) => [facts.partner.code, facts]));
  return after.flatMap((is) => {
    const { code, kind, name, designation, id } = is.partner;
    const then = was.get(code);
    if (!then || then === is) return [];
    return [
      {
        partner: { code, kind, name, designation, id },
        agreements: fresh(then.agreements, is.agreements),
        workingArrangements: fresh(then.workingArrangements, is.workingArrangements),
        liaisonProsecutors: fresh(then.liaisonProsecutors, is.liaisonProsecutors),
        contactPoints: fresh(then.contactPoints, is.contactPoints).filter(
          (each) => each.partner.code === code,
        ),
        liaisonMagistrates: fresh(then.liaisonMagistrates, is.liaisonMagistrates),
        assessments: fresh(then.assessments, is.assessments),
      },
    ];
  });
}

/** The rows with those that changed in their place, and those that are new at the end. */
export function merged<T extends { id: string }>(rows: readonly T[], changed: readonly T[]): T[] {
  const byId = new Map(changed.map((row) => [row.id, row]));
  const there = new Set(rows.map(({ id }) => id));
  return [...rows.map((row) => byId.get(row.id) ?? row), ...changed.filter(({ id }) => !there.has(id))];
}
