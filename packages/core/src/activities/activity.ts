import type { Day, PartialDate } from '../shared/partial-date.ts';

/** What kind of thing happens; the activities the strategy names. */
export const activityKinds = [
  'technical-meeting',
  'country-visit',
  'study-visit',
  'negotiation-support',
  'bilateral-meeting',
  'contact-point-meeting',
  'liaison-magistrate-exploration',
  'targeted-meeting',
  'annual-gathering',
  'awareness-raising',
  'preparatory-technical-meeting',
  'joint-activity',
  'working-group-participation',
  'capacity-project',
  'technical-support',
  'eu-coordination',
  'high-level-dialogue',
  'exchange-of-letters',
  'guide-translation',
  'mandate-proposal',
  'wa-negotiation',
  'hosting-liaison',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const activityStates = ['planned', 'held', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];

/** As much of an activity as its rules ask for. */
export interface ActivityDraft {
  state: ActivityState;
  /** The first day; null = not recorded. */
  from: PartialDate | null;
  /** The last day; null = as `from`. */
  until: PartialDate | null;
  partnerCodes: readonly string[];
  agreementIds: readonly string[];
  workingArrangementIds: readonly string[];
  contactPointIds: readonly string[];
  projectCode: string | null;
  /** Each as `<strategy>/<key action>`, or the code of the key action alone. */
  keyActions: readonly string[];
  cost: number | null;
  currency: string | null;
}

/** As much of something left to do after an activity as its rules ask for. */
export interface FollowUpDraft {
  due: Day | null;
  /** Null while it is open. */
  doneOn: Day | null;
}
