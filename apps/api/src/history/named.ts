import type { NamedRecord, PartnerRef } from '@concord/contract';
import { keyActionReference, titleOf } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { registerTable } from '../database/register-tables.ts';
import type { Database } from '../database/tables.ts';
import { hideFields } from './hidden-fields.ts';
import { ownTables, resourceOf } from './kinds.ts';

type Last = { tableName: string; recordId: string; operation: string; state: Record<string, unknown> };

/** The last state of records, deleted or not. */
async function lastOf(db: Kysely<Database>, ids: readonly string[]): Promise<Last[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Last>`
    select distinct on (table_name, record_id) table_name, record_id, operation, state from revision
    where table_name = any(${[...ownTables, 'key_action']}::text[]) and record_id = any(${[...ids]}::uuid[])
    order by table_name, record_id, version desc`.execute(db);
  return rows;
}

/** The partner a record is about: the first one if it names several. */
function partnerIdIn({ tableName, recordId, state }: Last): string | null {
  if (tableName === 'partner') return recordId;
  const several = state.partner_ids as string[] | undefined;
  return (state.partner_id as string | undefined) ?? several?.[0] ?? null;
}

function refOf({ state }: Last): PartnerRef {
  const { code, kind, name, designation } = state as unknown as PartnerRef;
  return { code, kind, name, designation };
}

/** The codes of the strategies that key actions belong to, by their identifiers. */
async function strategiesOf(db: Kysely<Database>, rows: readonly Last[]): Promise<Map<string, unknown>> {
  const ids = rows.flatMap(({ tableName, state }) =>
    tableName === 'key_action' ? [state.strategy_id as string] : [],
  );
  return new Map((await lastOf(db, [...new Set(ids)])).map(({ recordId, state }) => [recordId, state.code]));
}

/** What addresses a record, if it is addressed by code; a key action goes with its strategy. */
function codeOf({ tableName, state }: Last, strategies: ReadonlyMap<string, unknown>): string | null {
  if (typeof state.code !== 'string') return null;
  const strategy = tableName === 'key_action' ? strategies.get(state.strategy_id as string) : undefined;
  return strategy === undefined ? state.code : keyActionReference(String(strategy), state.code);
}

/** Records as they were called last, as far as holders of these scopes may know; what never was is left out. */
export async function namedRecords(
  db: Kysely<Database>,
  ids: readonly string[],
  scopes: readonly string[],
): Promise<Map<string, NamedRecord>> {
  const found = await lastOf(db, [...new Set(ids)]);
  const partnerIds = found.flatMap((row) => partnerIdIn(row) ?? []);
  const partnerRows = await lastOf(db, [...new Set(partnerIds)]);
  const strategies = await strategiesOf(db, found);
  const partners = new Map(partnerRows.map((row) => [row.recordId, refOf(row)]));
  return new Map(
    found.map((row) => {
      const resource = resourceOf(row.tableName, row.state);
      const partner = partners.get(partnerIdIn(row) ?? '') ?? null;
      // The columns a title is made of are called the same in the contract, but for the working title.
      const fields = hideFields(
        { ...row.state, workingTitle: row.state.working_title },
        registerTable(row.tableName),
        scopes,
      );
      const title = titleOf(resource, fields, partner?.name ?? null);
      const code = codeOf(row, strategies);
      const deleted = row.operation === 'delete';
      return [row.recordId, { resource, id: row.recordId, code, title, partner, deleted }];
    }),
  );
}
