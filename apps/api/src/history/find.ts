import { type Kysely, sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type RegisterTable, registerTables } from '../database/register-tables.ts';
import type { Database } from '../database/tables.ts';
import { type Resource, resources } from './kinds.ts';

/** A record that is or was on the register. */
export interface Found {
  resource: Resource;
  table: RegisterTable;
  sqlName: string;
  id: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The record behind an address, deleted or not; refuses with `NotFound` for what never was. */
export async function findRecord(db: Kysely<Database>, resource: Resource, key: string): Promise<Found> {
  const { table, by, kind } = resources[resource];
  const { sqlName, noun } = registerTables[table];
  const id = by === 'code' ? await lastWithCode(db, table, key, kind) : await known(db, sqlName, key);
  if (id === null) throw new NotFound(kind?.replace('-', ' ') ?? noun, key);
  return { resource, table, sqlName, id };
}

/** The record that had the code last; `kind` narrows partners to one kind. Null for a code that never was. */
export async function lastWithCode(
  db: Kysely<Database>,
  table: RegisterTable,
  code: string,
  kind?: string,
): Promise<string | null> {
  let revisions = db
    .selectFrom('revision')
    .select('recordId')
    .where('tableName', '=', registerTables[table].sqlName)
    .where(sql`state ->> 'code'`, '=', code);
  if (kind) revisions = revisions.where(sql`state ->> 'kind'`, '=', kind);
  const last = await revisions.orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return last?.recordId ?? null;
}

async function known(db: Kysely<Database>, sqlName: string, id: string): Promise<string | null> {
  if (!uuid.test(id)) return null;
  const row = await db
    .selectFrom('revision')
    .select('recordId')
    .where('tableName', '=', sqlName)
    .where('recordId', '=', id)
    .limit(1)
    .executeTakeFirst();
  return row?.recordId ?? null;
}
