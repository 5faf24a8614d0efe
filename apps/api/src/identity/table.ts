import type { AccountState, CredentialKind, Role, Scope } from '@concord/core';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

type Kept = {
  id: string;
  version: Generated<number>;
  createdAt: Generated<string>;
  updatedAt: Generated<string>;
};

/** Somebody who may sign in. */
export type AccountTable = Kept & {
  name: string | null;
  email: string | null;
  state: AccountState;
  roles: Role[];
  passwordHash: string | null;
  /** From which the secret of the second factor is derived. */
  factorSalt: Buffer | null;
  factorConfirmed: Generated<boolean>;
  /** The salt of one that is being set up. */
  factorPending: Buffer | null;
  /** The time step of the last code that was taken. */
  factorStep: number | null;
  recoveryHashes: Generated<Buffer[]>;
  issuer: string | null;
  subject: string | null;
  invitationHash: Buffer | null;
  invitationExpiresAt: string | null;
  failures: Generated<number>;
  lockedUntil: string | null;
  lastSignInAt: string | null;
  /** How often the account's calendar addresses were made anew. */
  calendarSerial: Generated<number>;
};

export type SessionTable = {
  id: string;
  tokenHash: Buffer;
  accountId: string;
  createdAt: Generated<string>;
  lastSeenAt: Generated<string>;
  expiresAt: string;
  steppedUpAt: string | null;
  device: string | null;
  address: string | null;
  /** Whether the provider asked for a second factor; null where the account's own counts. */
  secondFactor: boolean | null;
};

export type SignInFlowTable = {
  tokenHash: Buffer;
  beganAt: Generated<string>;
  returnTo: string;
  sessionId: string | null;
};

/** A partner system. */
export type ApiClientTable = Kept & {
  name: string;
  contact: string | null;
  scopes: Scope[];
  /** Networks it may call from; empty for any. */
  addresses: Generated<string[]>;
  expiresOn: string | null;
  requestsPerMinute: Generated<number>;
};

export type CredentialTable = {
  id: string;
  clientId: string;
  kind: CredentialKind;
  prefix: string;
  hash: Buffer;
  createdAt: Generated<string>;
  createdBy: string;
  expiresOn: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
};

export type AccessTokenTable = {
  tokenHash: Buffer;
  credentialId: string;
  scopes: Scope[];
  expiresAt: string;
};

export type AuditEntryTable = {
  id: GeneratedAlways<number>;
  time: GeneratedAlways<string>;
  kind: ColumnType<string, string, never>;
  actor: ColumnType<string | null, string | null, never>;
  actorName: ColumnType<string, string, never>;
  subject: ColumnType<string | null, string | null, never>;
  detail: ColumnType<string | null, string | null, never>;
  address: ColumnType<string | null, string | null, never>;
  requestId: ColumnType<string | null, string | null, never>;
  operation: ColumnType<string | null, string | null, never>;
};
