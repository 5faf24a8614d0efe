/** `unverified` until its receiver answered a ping; only an `active` webhook is sent anything else. */
export const webhookStatuses = ['unverified', 'active', 'disabled'] as const;
export type WebhookStatus = (typeof webhookStatuses)[number];

/** Why a webhook is off. */
export const disabledReasons = ['by-hand', 'receiver-gone', 'last-try-failed', 'cursor-lost'] as const;
export type DisabledReason = (typeof disabledReasons)[number];

/**
 * `waiting` for its next try, `failed` when the last one did, `skipped` by a person, `superseded` by a replay that
 * sends the same change again.
 */
export const deliveryStatuses = ['waiting', 'delivered', 'failed', 'skipped', 'superseded'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** A secret signs until it is removed or expires; two at most, so that a receiver can change over without a gap. */
export interface WebhookSecret {
  id: string;
  /** An instant, or null: until it is removed. */
  expiresAt: string | null;
}

/** Every kind of record whose changes the feed tells, and so a webhook may ask for. */
export const changedRecordTypes = [
  'source',
  'partner',
  'assessment',
  'network-member',
  'organisation-body',
  'joint-action',
  'agreement',
  'agreement-milestone',
  'agreement-gate',
  'working-arrangement',
  'working-arrangement-milestone',
  'working-arrangement-gate',
  'liaison-prosecutor',
  'liaison-magistrate',
  'contact-point',
  'contact-point-holder',
  'contact-point-confirmation',
  'guide',
  'policy-document',
  'capacity-project',
  'activity',
  'follow-up',
  'strategy',
  'strategy-priority',
  'key-action',
  'strategy-target',
  'conflict',
  'attention-acceptance',
  'attention-settings',
] as const;
export type ChangedRecordType = (typeof changedRecordTypes)[number];
