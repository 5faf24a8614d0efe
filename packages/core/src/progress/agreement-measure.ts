import type { Agreement } from '../agreements/agreement.ts';
import { effectiveDay } from '../instruments/timeline.ts';
import type { Day } from '../shared/partial-date.ts';
import { type Evidence, evidence } from './evidence.ts';
import { findingOf, type Question, type TargetFinding } from './finding.ts';
import { namesOf } from './instrument-evidence.ts';
import { isBegun, stepReaching } from './steps.ts';

/** The arrangements that carry out an agreement (BR10). */
const carryingOut = ({ facts }: Question, agreement: Agreement) =>
  (facts.arrangementsOf.get(agreement.partnerCode) ?? []).filter((each) => each.implements === agreement.id);

function row(question: Question, agreement: Agreement, inForceSince: Day): Evidence {
  const { facts, on } = question;
  const concluded = carryingOut(question, agreement)
    .flatMap((arrangement) => {
      const step = stepReaching(arrangement, 'signed', on);
      return step === null ? [] : [{ arrangement, step, day: effectiveDay(step) ?? '' }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
  const names = namesOf(facts, agreement);
  if (!concluded) {
    const { citations } = agreement;
    return evidence({
      ...names,
      code: 'agreement-not-implemented',
      on: null,
      certainFrom: null,
      citations,
      counts: false,
    });
  }
  const { arrangement, step, day } = concluded;
  return evidence({
    ...names,
    code: 'agreement-implemented',
    values: { arrangement: arrangement.title },
    on: step.on,
    certainFrom: day > inForceSince ? day : inForceSince,
    citations: step.citations,
    counts: true,
  });
}

/** Agreements and adequacy decisions in force that a concluded arrangement carries out; one row for each in force. */
export function agreementsImplemented(question: Question): TargetFinding {
  const { facts, on } = question;
  const inForce = facts.agreements.flatMap((agreement) => {
    const step = stepReaching(agreement, 'in-force', on);
    return step === null ? [] : [{ agreement, since: effectiveDay(step) ?? '' }];
  });
  const begun = inForce.some(({ agreement }) =>
    carryingOut(question, agreement).some((each) => isBegun(each, on)),
  );
  return findingOf(
    inForce.map(({ agreement, since }) => row(question, agreement, since)),
    null,
    begun,
  );
}
