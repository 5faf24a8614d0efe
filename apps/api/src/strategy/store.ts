import type { Input, Strategy, StrategyList } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { standing, strategies, strategyJson } from '../records/strategy.ts';
import type { StrategyFields } from './drafts.ts';

const sortFields = {
  code: sortText(sql`s.code`),
  title: sortText(sql`fold(s.title)`),
  from: sortText(sql`s."from"`),
  until: sortText(sql`s.until`),
  updatedAt: sortText(sql`to_char(s.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

export function listStrategies(
  db: Kysely<Database>,
  query: Input<'listStrategies'>['query'],
  on: Day,
): Promise<JsonText<StrategyList>> {
  const { standing: asked, q } = query;
  let found = strategies(db);
  if (asked) found = found.where(sql<boolean>`${standing(on)} = any(${anyOf(asked)})`);
  if (q) found = found.where(matches(sql`concat_ws(' ', s.code, s.title, s.goal)`, q));
  return page(found, {
    json: strategyJson(on),
    id: sql`s.id`,
    fields: sortFields,
    defaultSort: '-from',
    path: '/strategies',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The strategy with all its parts, as it stands on the day; refuses with `NotFound`. */
export async function strategyByCode(db: Kysely<Database>, code: string, on: Day): Promise<Strategy> {
  const row = await strategies(db)
    .where('s.code', '=', code)
    .select(strategyJson(on).as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('strategy', code));
  return row.record as Strategy;
}

/** The code in a list of its own if a strategy has it already. */
export async function takenCodes(db: Kysely<Database>, code: string): Promise<string[]> {
  const rows = await db.selectFrom('strategy').select('code').where('code', '=', code).execute();
  return rows.map((row) => row.code);
}

/** Those of the codes that name a policy document; the documents stay until the end of the transaction. */
export async function knownDocuments(
  trx: Transaction<Database>,
  codes: readonly string[],
): Promise<string[]> {
  const rows = await trx
    .selectFrom('policyDocument')
    .select('code')
    .where(sql<boolean>`code = any(${anyOf(codes)})`)
    .orderBy('code')
    .forKeyShare()
    .execute();
  return rows.map(({ code }) => code);
}

export async function insertStrategy(
  trx: Transaction<Database>,
  id: string,
  fields: StrategyFields,
): Promise<void> {
  await trx
    .insertInto('strategy')
    .values({ ...fields, id, citations: json(fields.citations) })
    .execute();
}

/** Expects the row to be claimed; its code stays. */
export async function changeStrategy(
  trx: Transaction<Database>,
  { code, ...fields }: StrategyFields,
): Promise<void> {
  await trx
    .updateTable('strategy')
    .set({ ...fields, citations: json(fields.citations) })
    .where('code', '=', code)
    .execute();
}

export async function removeStrategy(trx: Transaction<Database>, code: string): Promise<void> {
  await trx.deleteFrom('strategy').where('code', '=', code).execute();
}
