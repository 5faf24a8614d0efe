import type { ActivityKind } from '../activities/activity.ts';
import type { PartialDate } from '../shared/partial-date.ts';

/** The steps of an agreement or an adequacy decision that somebody can aim at: none that ends it. */
export const agreementGoals = [
  'need-identified',
  'proposed',
  'recommended',
  'authorised',
  'negotiating',
  'initialled',
  'signed',
  'consented',
  'concluded',
  'adopted',
  'in-force',
  'data-exchange-enabled',
] as const;
export type AgreementGoal = (typeof agreementGoals)[number];

/** The steps of a working arrangement that somebody can aim at. */
export const arrangementGoals = [
  'considered',
  'exploring',
  'negotiating',
  'approved',
  'signed',
  'in-force',
] as const;
export type ArrangementGoal = (typeof arrangementGoals)[number];

/** Which arrangements count: one whose purpose is not recorded counts as strategic, never as implementing. */
export const countedPurposes = ['strategic', 'implementing'] as const;
export type CountedPurpose = (typeof countedPurposes)[number];

/** What the register can count. */
export const targetMeasures = [
  'countries-with-contact-point',
  'organisations-with-contact-point',
  'networks-with-contact-point',
  'bilateral-contacts-a-year',
  'agreements-implemented',
  'joint-actions',
  'liaison-magistrates-posted',
] as const;
export type TargetMeasure = (typeof targetMeasures)[number];

/** Of these there is a whole that can be reached. */
export const measuresWithAWhole = ['agreements-implemented'] as const satisfies readonly TargetMeasure[];

/** These can be counted with one partner. */
export const measuresOfAPartner = [
  'bilateral-contacts-a-year',
  'joint-actions',
] as const satisfies readonly TargetMeasure[];

export const targetBounds = ['at-least', 'more-than', 'all'] as const;
export type TargetBound = (typeof targetBounds)[number];

/** An agreement with a partner, or an adequacy decision, reaches a stage. */
export interface AgreementReach {
  kind: 'agreement';
  partnerCode: string;
  stage: AgreementGoal;
}

/** A working arrangement with a partner reaches a stage; `purpose: null` counts any. */
export interface WorkingArrangementReach {
  kind: 'working-arrangement';
  partnerCode: string;
  stage: ArrangementGoal;
  purpose: CountedPurpose | null;
}

/** A partner has appointed a contact point. */
export interface ContactPointReach {
  kind: 'contact-point';
  partnerCode: string;
}

/**
 * A number reaches a bound. Where none is set, more than the baseline counts as reached; without a baseline the number
 * is only counted.
 */
export interface NumberReach {
  kind: 'number';
  measure: TargetMeasure;
  bound: TargetBound | null;
  amount: number | null;
  /** What it was when the promise was made. */
  baseline: number | null;
  /** Counted with this partner only. */
  partnerCode: string | null;
}

/** Activities were held: of these kinds (none named = of any), with a partner and of a project where they are named. */
export interface ActivitiesReach {
  kind: 'activities';
  activityKinds: ActivityKind[];
  atLeast: number;
  partnerCode: string | null;
  projectCode: string | null;
}

/** What must be reached, in a form from which progress follows. */
export type TargetReach =
  | AgreementReach
  | WorkingArrangementReach
  | ContactPointReach
  | NumberReach
  | ActivitiesReach;

export const targetKinds = [
  'agreement',
  'working-arrangement',
  'contact-point',
  'number',
  'activities',
] as const satisfies readonly TargetReach['kind'][];
export type TargetKind = (typeof targetKinds)[number];

/** One measurable part of a key action. */
export interface TargetDraft {
  keyActionCode: string;
  reach: TargetReach;
  /** Null = by the end of the strategy. */
  dueOn: PartialDate | null;
  /** Its own; null where that of its key action holds (BR30). */
  condition: string | null;
}

/** The partner and the project that a reach names; null where it names none. */
export function reachNames(reach: TargetReach): { partnerCode: string | null; projectCode: string | null } {
  return {
    partnerCode: reach.partnerCode,
    projectCode: reach.kind === 'activities' ? reach.projectCode : null,
  };
}

/** The condition a target stands under: its own, else that of its key action. Unmet, it is no failure (BR30). */
export function conditionOf(
  target: Pick<TargetDraft, 'condition'>,
  keyAction: { condition: string | null },
): string | null {
  return target.condition ?? keyAction.condition;
}
