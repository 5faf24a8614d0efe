import { isUnderMandate } from '../agreements/agreement.ts';
import { certainMilestones, effectiveDay, stageOn } from '../instruments/timeline.ts';
import { restsOnAssessment } from '../partners/proposals.ts';
import { addDays, type Day, firstDay, lastDay } from '../shared/partial-date.ts';
import { latest, pastMonths } from './days.ts';
import type { Finder, Found } from './entry.ts';
import type { AgreementFact, ArrangementFact } from './facts.ts';
import { inForceSince, isOverOn } from './standing.ts';

const about = (type: 'agreement' | 'working-arrangement', { id, title }: { id: string; title: string }) => ({
  type,
  id,
  address: id,
  label: title,
});

function expiring(type: 'agreement' | 'working-arrangement', within: number, day: Day) {
  return (instrument: AgreementFact | ArrangementFact): Found[] => {
    const { expiresOn, partnerCode } = instrument;
    if (expiresOn === null || inForceSince(instrument, day) === null) return [];
    const since = addDays(firstDay(expiresOn), -within);
    if (day < since) return [];
    return [{ about: about(type, instrument), partnerCodes: [partnerCode], since, values: { expiresOn } }];
  };
}

/** What is in force, and is so for a short time only. */
export const basisExpiring: Finder = ({ agreements, workingArrangements }, day, { expiringDays }) => [
  ...agreements.flatMap(expiring('agreement', expiringDays, day)),
  ...workingArrangements.flatMap(expiring('working-arrangement', expiringDays, day)),
];

/** A mandate stands, and for months neither a step was taken nor did anything happen with the partner (BR34). */
export const mandateSilent: Finder = ({ agreements }, day, { mandateSilentMonths }) =>
  agreements.flatMap((agreement) => {
    if (!isUnderMandate(agreement, day)) return [];
    const steps = certainMilestones(agreement, day).map(effectiveDay);
    const lastOn = latest([...steps, ...agreement.activityDays], day);
    if (lastOn === null) return [];
    const since = pastMonths(lastOn, mandateSilentMonths);
    const values = { stage: stageOn(agreement, day) ?? '', lastOn };
    return day < since
      ? []
      : [{ about: about('agreement', agreement), partnerCodes: [agreement.partnerCode], since, values }];
  });

/** A proposal rests on an assessed need, and none precedes it on record (BR08). */
export const proposalWithoutAssessment: Finder = ({ agreements, assessments }, day) =>
  agreements.flatMap((agreement) => {
    const { partnerCode } = agreement;
    const step = agreement.milestones.find(({ stage }) => stage === 'proposed');
    const since = step ? (step.on === null ? step.knownBy : lastDay(step.on)) : null;
    const own = assessments.filter((each) => each.partnerCode === partnerCode);
    if (since === null || since > day || restsOnAssessment(since, own)) return [];
    return [
      {
        about: about('agreement', agreement),
        partnerCodes: [partnerCode],
        since,
        values: { proposedBy: since },
      },
    ];
  });

/** An agreement in force that no working arrangement carries out, none being on its way either (BR10). */
export const notImplemented: Finder = ({ agreements, workingArrangements }, day) =>
  agreements.flatMap((agreement) => {
    const since = inForceSince(agreement, day);
    const carriedOut = workingArrangements.some(
      (each) => each.implements === agreement.id && !isOverOn(each, day),
    );
    if (since === null || carriedOut) return [];
    const { partnerCode } = agreement;
    return [
      {
        about: about('agreement', agreement),
        partnerCodes: [partnerCode],
        since,
        values: { inForceBy: since },
      },
    ];
  });
