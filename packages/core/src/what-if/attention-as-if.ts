import type { AgreementFact, AttentionFacts, OverdueTarget } from '../attention/facts.ts';
import type { StrategyProgress } from '../progress/progress.ts';
import { type ChangedFacts, merged } from './changed.ts';

/** What bears on attention, as if. Nothing is supposed to have happened with a partner but what is supposed. */
export function attentionAsIf(facts: AttentionFacts, changed: readonly ChangedFacts[]): AttentionFacts {
  const activityDays = (code: string) =>
    facts.agreements.find(({ partnerCode }) => partnerCode === code)?.activityDays ?? [];
  const agreements = changed.flatMap((each) =>
    each.agreements.map(
      (record): AgreementFact => ({ ...record, activityDays: activityDays(record.partnerCode) }),
    ),
  );
  return {
    ...facts,
    agreements: merged(facts.agreements, agreements),
    workingArrangements: merged(
      facts.workingArrangements,
      changed.flatMap(({ workingArrangements }) => workingArrangements),
    ),
    liaisonProsecutors: [
      ...facts.liaisonProsecutors,
      ...changed.flatMap(({ liaisonProsecutors }) => liaisonProsecutors),
    ],
    contactPoints: [
      ...facts.contactPoints,
      ...changed.flatMap(({ partner, contactPoints }) =>
        contactPoints.map((office) => ({
          ...office,
          ...{ partnerCode: partner.code, confirmations: [], contactDays: [] },
        })),
      ),
    ],
    assessments: [
      ...facts.assessments,
      ...changed.flatMap(({ partner, assessments }) =>
        assessments.map((each) => ({ ...each, partnerCode: partner.code })),
      ),
    ],
  };
}

/** The overdue targets without those that another progress no longer has among its overdue ones. */
export function stillOverdue(
  targets: readonly OverdueTarget[],
  { strategyCode, priorities }: StrategyProgress,
): OverdueTarget[] {
  const overdue = new Set(
    priorities
      .flatMap(({ keyActions }) => keyActions.flatMap((each) => each.targets))
      .flatMap(({ id, state }) => (state === 'overdue' ? [id] : [])),
  );
  return targets.filter((each) => each.strategyCode !== strategyCode || overdue.has(each.id));
}
