import { stageOn } from '../instruments/timeline.ts';
import type { Day } from '../shared/partial-date.ts';
import { inRegion } from '../shared/regions.ts';
import type { WorkingArrangement } from '../working-arrangements/working-arrangement.ts';
import { type EligibilityRule, isOver, type ProjectDraft } from './project.ts';

/** As much of a project as the question asks who may take part. */
export interface ProjectTerms extends Pick<ProjectDraft, 'status' | 'until' | 'partnerCodes'> {
  regions: readonly string[];
  /** Null = not recorded: nobody is known to be eligible. */
  eligibility: EligibilityRule | null;
}

export interface CandidateFacts {
  code: string;
  regions: readonly string[];
  workingArrangements: readonly Pick<WorkingArrangement, 'purpose' | 'expiresOn' | 'milestones'>[];
}

const inForce = ['in-force', 'resumed'];

/**
 * An arrangement is operational when it implements an agreement; a strategic one is not, and of one whose purpose is
 * not recorded nobody knows. Arrangements of other agencies count too (BR25), but are not on this register.
 */
const hasOperationalArrangement = ({ workingArrangements }: CandidateFacts, on: Day): boolean =>
  workingArrangements.some(
    (arrangement) =>
      arrangement.purpose === 'implementing' && inForce.includes(stageOn(arrangement, on) ?? ''),
  );

const meets: Record<EligibilityRule, (terms: ProjectTerms, partner: CandidateFacts, on: Day) => boolean> = {
  regions: ({ regions }, partner) => regions.some((region) => inRegion(partner.regions, region)),
  'named-partners': ({ partnerCodes }, { code }) => partnerCodes.includes(code),
  'operational-arrangement': (_, partner, on) => hasOperationalArrangement(partner, on),
};

/**
 * Whether a partner may take part in a project on a day by what is on record (BR25). Never in one that may be over, nor
 * where the rule is not recorded: no yes before it is certain.
 */
export function isEligible(terms: ProjectTerms, partner: CandidateFacts, on: Day): boolean {
  return terms.eligibility !== null && !isOver(terms, on) && meets[terms.eligibility](terms, partner, on);
}

/** What a partner is to a project. */
export const takings = ['beneficiary', 'eligible', 'none'] as const;
export type Taking = (typeof takings)[number];

/** The cell of the matrix of partners and projects. */
export function takingOn(terms: ProjectTerms, partner: CandidateFacts, on: Day): Taking {
  if (terms.partnerCodes.includes(partner.code)) return 'beneficiary';
  return isEligible(terms, partner, on) ? 'eligible' : 'none';
}
