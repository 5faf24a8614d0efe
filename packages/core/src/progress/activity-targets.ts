import { firstDay, lastDay } from '../shared/partial-date.ts';
import { placeOf, readReference } from '../strategy/codes.ts';
import type { ActivitiesReach } from '../strategy/target.ts';
import { type Evidence, type EvidenceCode, evidence } from './evidence.ts';
import type { ActivityFact } from './facts.ts';
import { partnerOf } from './facts-index.ts';
import { findingOf, type Question, type TargetFinding } from './finding.ts';

/** What an officer said goes before what fits: who names key actions of the strategy means those and no others. */
function serves({ keyActions }: ActivityFact, { strategy, keyActionCode }: Question): boolean {
  const named = keyActions
    .map(readReference)
    .filter(({ strategyCode }) => strategyCode === null || strategyCode === strategy.code);
  const meant = named.flatMap(({ code }) => [code, placeOf(code).parentCode]);
  return named.length === 0 || meant.includes(keyActionCode);
}

function fits(activity: ActivityFact, reach: ActivitiesReach): boolean {
  const { activityKinds, partnerCode, projectCode } = reach;
  return (
    (activityKinds.length === 0 || activityKinds.includes(activity.kind)) &&
    (partnerCode === null || activity.partnerCodes.includes(partnerCode)) &&
    (projectCode === null || activity.projectCode === projectCode)
  );
}

/** Null where it ended before the strategy began, or may have; and where its day passed and nobody said it was held. */
function codeOf({ from, until, happened }: ActivityFact, { strategy, on }: Question): EvidenceCode | null {
  const end = until ?? from;
  if (end !== null && firstDay(end) < firstDay(strategy.from)) return null;
  if (!happened && end !== null && lastDay(end) < on) return null;
  if (!happened || end === null) return 'activity-to-come';
  if (lastDay(end) <= on) return 'activity-held';
  return firstDay(from ?? end) <= on ? 'activity-running' : 'activity-to-come';
}

function row(activity: ActivityFact, reach: ActivitiesReach, question: Question): Evidence | null {
  const code = codeOf(activity, question);
  if (code === null) return null;
  const { id, title, from, until, partnerCodes, citations } = activity;
  const [partnerCode = null] = reach.partnerCode === null ? partnerCodes : [reach.partnerCode];
  const end = until ?? from;
  return evidence({
    code,
    record: { type: 'activity', id },
    label: title,
    partner: partnerCode === null ? null : partnerOf(question.facts, partnerCode),
    on: end,
    certainFrom: end === null ? null : lastDay(end),
    citations,
    counts: code === 'activity-held',
  });
}

/** Enough activities that fit were held since the strategy began, each certainly over by the day. */
export function activitiesFinding(reach: ActivitiesReach, question: Question): TargetFinding {
  const rows = question.facts.activities
    .filter((activity) => fits(activity, reach) && serves(activity, question))
    .map((activity) => row(activity, reach, question))
    .filter((each) => each !== null);
  const begun = rows.some(({ code }) => code === 'activity-running' || code === 'activity-held');
  const finding = findingOf(rows, reach.atLeast, begun);
  return { ...finding, counted: Math.min(finding.counted, reach.atLeast) };
}
