import type { Input, KeptSeal, Seal, SealList } from '@concord/contract';
import { type Kysely, sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { JsonText } from '../database/columns.ts';
import { type PageQuery, page } from '../database/page.ts';
import type { Database } from '../database/tables.ts';

/** A text that sorts as the number does; an index holds it. */
const sortFields = { number: sql<string>`lpad(s.number::text, 10, '0') collate "C"` };

const hex = (column: string) => sql`encode(${sql.ref(column)}, 'hex')`;

/** The fields of a seal (alias `s`) as the API shows it. The time has microseconds: its hash covers them. */
const sealFields = sql`'number', s.number, 'previousHash', ${hex('s.prev_hash')},
  'head', json_build_object('epoch', s.head_epoch, 'xid', s.head_xid, 'seq', s.head_seq),
  'count', s.count, 'total', s.total, 'root', ${hex('s.root')},
  'time', to_char(s.time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'hash', ${hex('s.hash')}`;

/** At most 32 of the seals before, evenly spread: all of them while there are few. */
const landmarks = sql`coalesce((
  select json_agg(json_build_object('number', l.number, 'hash', ${hex('l.hash')}) order by l.number)
    from seal l where l.number in (select i * s.number / 33 from generate_series(1::bigint, 32) i)
     and l.number < s.number), '[]')`;

export function listSeals(
  db: Kysely<Database>,
  query: Input<'listSeals'>['query'],
): Promise<JsonText<SealList>> {
  let found = db.selectFrom('seal as s');
  if (query.seq !== undefined) found = found.where('s.number', '=', numberOfSealOver(query.seq));
  return page(found, {
    json: sql`json_build_object(${sealFields})`,
    id: sql`s.number`,
    idType: 'bigint',
    fields: sortFields,
    defaultSort: '-number',
    path: '/seals',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The first seal whose head is not before the revision; null if it is not sealed, or not there. */
const numberOfSealOver = (seq: number) => sql<number>`(
  select number from seal, revision r where r.seq = ${seq} and (head_epoch, head_xid, head_seq) >= (r.epoch, r.xid, r.seq)
   order by number limit 1)`;

/** The seal of that number, or the latest, to be kept; refuses with `NotFound`. */
export async function keptSeal(db: Kysely<Database>, number: number | null): Promise<KeptSeal> {
  const row = await db
    .selectFrom('seal as s')
    .select(sql<KeptSeal>`json_build_object(${sealFields}, 'landmarks', ${landmarks})`.as('seal'))
    .$if(number !== null, (seals) => seals.where('s.number', '=', number as number))
    .orderBy('s.number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(() => new NotFound('seal', String(number ?? 'yet')));
  return row.seal;
}

/** A seal and its leaves, as they are in the tree; refuses with `NotFound`. */
export async function sealWithLeaves(
  db: Kysely<Database>,
  number: number,
): Promise<{ seal: Seal; leaves: Buffer }> {
  return db
    .selectFrom('seal as s')
    .select([sql<Seal>`json_build_object(${sealFields})`.as('seal'), 's.leaves'])
    .where('s.number', '=', number)
    .executeTakeFirstOrThrow(() => new NotFound('seal', String(number)));
}
