import type { DeliveryStatus, DisabledReason } from '@concord/core';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Whom changes are told. Configuration, so it has no history of its own in the register; see `WebhookActTable`. */
export type WebhookTable = {
  id: ColumnType<string, string, never>;
  version: Generated<number>;
  createdAt: Generated<string>;
  createdBy: string;
  updatedAt: Generated<string>;
  updatedBy: string;
  name: string;
  url: string;
  types: string[];
  cursor: string;
  verifiedAt: string | null;
  disabledReason: DisabledReason | null;
  disabledAt: string | null;
  disabledDelivery: string | null;
};

export type WebhookSecretTable = {
  id: string;
  webhookId: string;
  salt: Buffer;
  keyMark: string;
  createdAt: Generated<string>;
  createdBy: string;
  expiresAt: string | null;
};

export type WebhookDeliveryTable = {
  id: string;
  seq: GeneratedAlways<number>;
  webhookId: string;
  /** The record an event belongs to: what waits in one lane is delivered in turn. */
  lane: string;
  eventId: string;
  type: string;
  subject: string;
  time: string;
  cursor: string | null;
  feedEpoch: number | null;
  feedXid: string | null;
  feedSeq: number | null;
  payload: string;
  again: Generated<boolean>;
  status: Generated<DeliveryStatus>;
  /** Since its schedule last began. */
  tries: Generated<number>;
  nextTryAt: string | null;
  createdAt: Generated<string>;
  settledAt: string | null;
};

export type Fault =
  | 'too-slow'
  | 'host-unknown'
  | 'not-public'
  | 'refused'
  | 'certificate'
  | 'connection-broke'
  | 'key-missing';

export type WebhookAttemptTable = {
  deliveryId: string;
  number: number;
  at: string;
  durationMs: number;
  status: number | null;
  fault: Fault | null;
  detail: string | null;
};

/** Who did what to a webhook. Only ever added to. */
export type WebhookActTable = {
  id: GeneratedAlways<number>;
  webhookId: string;
  at: ColumnType<string, never, never>;
  actor: string;
  reason: string | null;
  act: string;
  detail: ColumnType<Record<string, string>, string, never>;
};
