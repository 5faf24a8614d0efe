import { createHash, hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

/** A revision with every field as the text that the database prints. Names as in SQL. */
export type RevisionText = {
  seq: string;
  epoch: string;
  xid: string;
  time: string;
  table_name: string;
  record_id: string;
  root_table: string;
  root_id: string;
  operation: string;
  version: string;
  actor: string;
  reason: string | null;
  request_id: string | null;
  state: string;
  prev_hash: string | null;
  hash: string;
};

/**
 * The hash (hexadecimal) that a revision must have, computed apart from the database. The canonical text is the one
 * that migration 001-revisions describes at `revision_text`.
 */
export function hashOf(r: RevisionText): string {
  const lines = [
    ...[r.prev_hash ?? '', r.seq, r.epoch, r.xid, r.time, r.table_name, r.record_id, r.root_table, r.root_id],
    ...[r.operation, r.version, JSON.stringify(r.actor)],
    `${JSON.stringify(r.reason)} ${JSON.stringify(r.request_id)}`,
    r.state,
  ];
  return hash('sha256', lines.join('\n'), 'hex');
}

/** The digest that stands in a revision's state in place of a personal value, given as jsonb text. */
export function personalDigest(salt: Buffer, valueText: string): string {
  return createHash('sha256').update(salt).update(valueText).digest('hex');
}

/** The columns of a `RevisionText`, for plain SQL. */
export const revisionText = `seq::text, epoch::text, xid::text, table_name, record_id::text, root_table, root_id::text,
  operation, to_char(time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as time, version::text, actor, reason,
  request_id, state::text, encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash`;

/** Reads one record's revisions as text, first to last. */
export async function readChain(
  db: Kysely<Database>,
  table: string,
  recordId: string,
): Promise<RevisionText[]> {
  const { rows } = await sql<RevisionText>`
    select ${sql.raw(revisionText)}
    from revision where table_name = ${table} and record_id = ${recordId} order by version`
    // The names are those of SQL: the plugin would change them.
    .execute(db.withoutPlugins());
  return rows;
}

/** The first revision whose content or place in the chain does not fit its hash, or null if all is as written. */
export function firstBroken(chain: RevisionText[]): RevisionText | null {
  const fits = (r: RevisionText, i: number) =>
    r.prev_hash === (chain[i - 1]?.hash ?? null) && r.hash === hashOf(r);
  return chain.find((r, i) => !fits(r, i)) ?? null;
}
