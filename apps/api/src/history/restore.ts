import { sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { classifyFailure } from '../database/failures.ts';
import { type RegisterTable, registerTable, registerTables } from '../database/register-tables.ts';
import type { Database } from '../database/tables.ts';

/** Only a deleted record can be brought back. */
export class NotDeleted extends Error {
  constructor(noun: string, id: string) {
    super(`The ${noun} ${id} is on the register; only a deleted record can be restored.`);
  }
}

/** A record comes back only to what it refers to. */
export class ReferenceGone extends Error {
  constructor(noun: string, missing: string) {
    super(`The ${noun} cannot be restored: ${missing} is no longer on the register. Restore that first.`);
  }
}

type Deleted = { seq: number; tableName: string; state: Record<string, unknown> };

/**
 * Brings a deleted record back as it was last, with the parts of it that went in the same transaction; versions go
 * on above the last. Personal values that were erased meanwhile stay empty. Throws `NotFound` for what never was and
 * `NotDeleted` for what is there. Throws `ReferenceGone` if a record it refers to is not there any more.
 */
export async function restoreDeleted(
  trx: Transaction<Database>,
  table: RegisterTable,
  rootId: string,
): Promise<void> {
  const { sqlName, noun } = registerTables[table];
  const last = await trx
    .selectFrom('revision')
    .select(['operation', 'epoch', 'xid'])
    .where('tableName', '=', sqlName)
    .where('recordId', '=', rootId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) throw new NotFound(noun, rootId);
  if (last.operation !== 'delete') throw new NotDeleted(noun, rootId);
  const deleted = await trx
    .selectFrom('revision')
    .distinctOn(['tableName', 'recordId'])
    .select(['seq', 'tableName', 'state'])
    .where('rootTable', '=', sqlName)
    .where('rootId', '=', rootId)
    .where('epoch', '=', last.epoch)
    .where('xid', '=', last.xid)
    .where('operation', '=', 'delete')
    .orderBy('tableName')
    .orderBy('recordId')
    .orderBy('version', 'desc')
    .execute();
  for (const name of Object.keys(registerTables) as RegisterTable[]) {
    for (const row of deleted.filter(({ tableName }) => registerTable(tableName) === name)) {
      await insertAgain(trx, name, row).catch((error) => {
        throw isDangling(error) ? new ReferenceGone(noun, referredTo(error)) : error;
      });
    }
  }
}

const isDangling = (error: unknown) => classifyFailure(error)?.kind === 'foreign-key';

/** What a foreign key refers to, by the end of its name. */
const references: [RegExp, string][] = [
  [/^citation_use_source$/, 'a source it cites'],
  [/^(activity|conflict)_use_/, 'a record it names'],
  [/_partner$/, 'its partner'],
  [/_network$/, 'its network'],
  [/_(implements|fallback_for|agreement)$/, 'the agreement it points to'],
];

/** What a foreign key that refused a row refers to, in words. */
function referredTo(error: unknown): string {
  const constraint = classifyFailure(error)?.constraint ?? '';
  return references.find(([name]) => name.test(constraint))?.[1] ?? 'a record it refers to';
}

/**
 * Brings back a part that was deleted while its record stayed; `rootId` is that of the record. Throws as
 * `restoreDeleted` does.
 */
export async function restoreDeletedPart(
  trx: Transaction<Database>,
  table: RegisterTable,
  { id, rootId }: { id: string; rootId: string },
): Promise<void> {
  const { sqlName, noun } = registerTables[table];
  const last = await trx
    .selectFrom('revision')
    .select(['seq', 'operation', 'tableName', 'state'])
    .where('tableName', '=', sqlName)
    .where('recordId', '=', id)
    .where('rootId', '=', rootId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) throw new NotFound(noun, id);
  if (last.operation !== 'delete') throw new NotDeleted(noun, id);
  await insertAgain(trx, table, last);
}

async function insertAgain(trx: Transaction<Database>, table: RegisterTable, row: Deleted): Promise<void> {
  const state = await withPersonalValues(trx, row);
  const columns = sql.join((await writableColumns(trx, row)).map((name) => sql.ref(name)));
  const { sqlName } = registerTables[table];
  await sql`
    insert into ${sql.table(sqlName)} (${columns})
    select ${columns} from jsonb_populate_record(null::${sql.table(sqlName)}, ${JSON.stringify(state)}::jsonb)
  `.execute(trx);
}

/** Columns that the table has now and the state has too: a newer column takes its default. */
async function writableColumns(trx: Transaction<Database>, row: Deleted): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${row.tableName}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
  `.execute(trx);
  return rows.map(({ name }) => name).filter((name) => name in row.state);
}

/** The state with personal values in place of their digests, null where they were erased. */
async function withPersonalValues(
  trx: Transaction<Database>,
  row: Deleted,
): Promise<Record<string, unknown>> {
  const kept = await trx
    .selectFrom('revisionPersonal')
    .select(['field', 'value'])
    .where('revisionSeq', '=', row.seq)
    .execute();
  const values = new Map(kept.map(({ field, value }) => [field, value]));
  const reveal = ([name, value]: [string, unknown]) => [
    name,
    isDigest(value) ? (values.get(name) ?? null) : value,
  ];
  return Object.fromEntries(Object.entries(row.state).map(reveal));
}

function isDigest(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'sha256' in value;
}
