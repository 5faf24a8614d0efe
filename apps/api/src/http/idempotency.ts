import { createHash } from 'node:crypto';
import type { FieldGroup } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { HttpProblem } from './problem.ts';

/** A keyed request: who, which operation, which key, and the fingerprint of address and payload. */
export interface Keyed {
  principal: string;
  operation: string;
  key: string;
  requestHash: string;
}

export interface StoredReply {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** What is kept in its place, where the body holds a secret that is shown once. */
  kept?: StoredReply;
}

/** A kept answer, with the groups of fields that whoever got it could read, and the persons of whom it tells. */
export interface KeptReply extends StoredReply {
  groups: FieldGroup[];
  persons: string[];
}

export function fingerprint(address: string, body: string): string {
  return createHash('sha256').update(address).update('\0').update(body).digest('base64url');
}

/**
 * Takes the key for this transaction. Gives the stored answer when the request was answered before, else null.
 * Refuses 409 while another transaction holds the key, 422 when the key came with another payload.
 */
export async function takeKey(trx: Transaction<Database>, keyed: Keyed): Promise<KeptReply | null> {
  const { principal, operation, key } = keyed;
  const lock = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${JSON.stringify([principal, operation, key])}, 0)) as taken
  `.execute(trx);
  if (!lock.rows[0]?.taken) {
    throw new HttpProblem('in-progress', 'A request with this Idempotency-Key is still being worked on.', {
      headers: { 'Retry-After': '1' },
    });
  }
  const stored = await trx
    .selectFrom('idempotencyKey')
    .select(['requestHash', 'status', 'headers', 'body', 'groups', 'persons'])
    .where('principal', '=', principal)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .where('createdAt', '>', sql<string>`now() - interval '72 hours'`)
    .executeTakeFirst();
  if (!stored) return null;
  if (stored.requestHash !== keyed.requestHash) {
    throw new HttpProblem('key-reused', 'This Idempotency-Key belongs to a request with another payload.');
  }
  const { requestHash: _, ...reply } = stored;
  return reply;
}

/** Keeps the answer in the same transaction as the change, so that both are there or neither. */
export async function storeReply(
  trx: Transaction<Database>,
  keyed: Keyed,
  { status, headers, body, groups, persons }: KeptReply,
): Promise<void> {
  if (body.length > 1024 * 1024) return;
  await trx
    .insertInto('idempotencyKey')
    .values({ ...keyed, status, headers: JSON.stringify(headers), body, groups, persons })
    .onConflict((conflict) =>
      conflict.columns(['principal', 'operation', 'key']).doUpdateSet((row) => ({
        requestHash: row.ref('excluded.requestHash'),
        status: row.ref('excluded.status'),
        headers: row.ref('excluded.headers'),
        body: row.ref('excluded.body'),
        groups: row.ref('excluded.groups'),
        persons: row.ref('excluded.persons'),
        createdAt: sql<string>`clock_timestamp()`,
      })),
    )
    .execute();
}

/** Forgets answers older than 72 hours; tells how many. */
export async function forgetOldReplies(db: Kysely<Database>): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('idempotencyKey')
    .where('createdAt', '<', sql<string>`now() - interval '72 hours'`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
