import type { AttentionAcceptance, AttentionAcceptanceList, Input } from '@concord/contract';
import { type AttentionRecordType, type AttentionRuleId, groundsOf } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import { NotFound } from '../database/claim.ts';
import type { JsonText } from '../database/columns.ts';
import { recordFields } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { entriesAbout } from './entries.ts';
import type { Question } from './finding.ts';

export type EntryKey = { rule: AttentionRuleId; recordId: string };
type Standing = EntryKey & {
  recordType: AttentionRecordType;
  label: string;
  values: Record<string, string>;
};

/** Those of the entries that stand on the list, accepted or not. */
export async function standingAmong(
  db: Kysely<Database>,
  question: Question,
  keys: readonly EntryKey[],
): Promise<Standing[]> {
  const rules = [...new Set(keys.map(({ rule }) => rule))];
  const { rows } = await sql<Standing>`
    select rule, record_id, record_type, label, grounds as values
    from ${entriesAbout(
      rules,
      question,
      keys.map(({ recordId }) => recordId),
    )} e`.execute(db);
  return rows;
}

/** Of what was accepted what still is: its review is not due, and it rests on the same grounds. */
export async function acceptedNow(db: Kysely<Database>, question: Question): Promise<EntryKey[]> {
  const taken = await db.selectFrom('attentionAcceptance').select(['rule', 'recordId']).execute();
  if (taken.length === 0) return [];
  const rules = [...new Set(taken.map(({ rule }) => rule))];
  const ids = taken.map(({ recordId }) => recordId);
  const { rows } = await sql<EntryKey>`
    select rule, record_id from ${entriesAbout(rules, question, ids)} e where state = 'accepted'`.execute(db);
  return rows;
}

const acceptances = (db: Kysely<Database>) => db.selectFrom('attentionAcceptance as x');

const acceptanceJson = sql`json_build_object(${recordFields('x')}, 'rule', x.rule, 'recordType', x.record_type,
  'recordId', x.record_id, 'label', x.label, 'grounds', x.grounds, 'reason', x.reason, 'reviewOn', x.review_on,
  'acceptedBy', x.accepted_by, 'acceptedOn', x.accepted_on)`;

/** What was accepted, what is to be reviewed first at the top. */
export function listAcceptances(
  db: Kysely<Database>,
  query: Input<'listAttentionAcceptances'>['query'],
): Promise<JsonText<AttentionAcceptanceList>> {
  let found = acceptances(db);
  if (query.reviewUntil) found = found.where('x.reviewOn', '<=', query.reviewUntil);
  return page(found, {
    json: acceptanceJson,
    id: sql`x.id`,
    fields: { reviewOn: sortText(sql`x.review_on`) },
    defaultSort: 'reviewOn',
    path: '/attention/acceptances',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The acceptance; refuses with `NotFound`. */
export async function acceptanceById(db: Kysely<Database>, id: string): Promise<AttentionAcceptance> {
  const row = await acceptances(db)
    .where('x.id', '=', id)
    .select(acceptanceJson.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('acceptance', id));
  return row.record as AttentionAcceptance;
}

/** Accepts an entry on the grounds it has now, once more where it was accepted before; gives the acceptance's id. */
export async function accept(
  trx: Transaction<Database>,
  { rule, recordId, recordType, label, values }: Standing,
  how: { reason: string; reviewOn: string; acceptedBy: string; acceptedOn: string },
): Promise<string> {
  const fields = { recordType, label, grounds: groundsOf(values), ...how };
  const { id } = await trx
    .insertInto('attentionAcceptance')
    .values({ id: v7(), rule, recordId, ...fields })
    .onConflict((taken) => taken.columns(['rule', 'recordId']).doUpdateSet(fields))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Opens it again. Expects the row to be claimed. */
export async function removeAcceptance(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('attentionAcceptance').where('id', '=', id).execute();
}
