import type { Conflict, ConflictList, Input, Whole } from '@concord/contract';
import { conflictStatuses, type ResolutionDraft } from '@concord/core';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { conflictJson, conflicts } from '../records/conflict.ts';
import { partnerWords } from '../records/partner.ts';
import type { ConflictFields } from './drafts.ts';
import type { Named } from './named.ts';

const sortFields = {
  title: sortText(sql`fold(k.title)`),
  status: sortText(sql`array_position(${anyOf(conflictStatuses)}, k.status)`),
  resolvedAt: sortText(sql`to_char(k.resolved_at, 'YYYYMMDDHH24MISSUS')`),
  updatedAt: sortText(sql`to_char(k.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

/** Whether the array names a record of the table that meets the condition (alias `r`). */
const touching = (ids: string, table: string, condition: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`exists (select from ${sql.raw(table)} r where r.id = any(k.${sql.raw(ids)}) and ${condition})`;

const partnersAre = (condition: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from partner p where p.id = any(k.partner_ids) and ${condition})`;

/** What a conflict is found by: what is in question and what is read. */
const words = sql`concat_ws(' ', k.title, k.suggestion, k.resolution_reason, array_to_string(k.key_actions, ' '),
  (select string_agg(concat_ws(' ', r ->> 'text', r ->> 'value'), ' ') from jsonb_array_elements(k.readings) r))`;

/** Conflicts that match. */
export function listConflicts(
  db: Kysely<Database>,
  query: Input<'listConflicts'>['query'],
): Promise<JsonText<ConflictList>> {
  const { status, source, partnerCode, agreementId, workingArrangementId, q } = query;
  const { projectCode, policyDocumentCode } = query;
  let found = conflicts(db);
  if (status) found = found.where(sql<boolean>`k.status = any(${anyOf(status)})`);
  if (source)
    found = found.where(sql<boolean>`exists (
      select from citations_of(k.readings) c where c ->> 'source' = any(${anyOf(source)}))`);
  if (partnerCode) found = found.where(partnersAre(sql`p.code = any(${anyOf(partnerCode)})`));
  if (agreementId) found = found.where(sql<boolean>`${agreementId} = any(k.agreement_ids)`);
  if (workingArrangementId)
    found = found.where(sql<boolean>`${workingArrangementId} = any(k.working_arrangement_ids)`);
  if (projectCode)
    found = found.where(touching('project_ids', 'capacity_project', sql`r.code = ${projectCode}`));
  if (policyDocumentCode)
    found = found.where(
      touching('policy_document_ids', 'policy_document', sql`r.code = ${policyDocumentCode}`),
    );
  if (q)
    found = found.where(sql<boolean>`(${matches(words, q)} or ${partnersAre(matches(partnerWords, q))})`);
  return page(found, {
    json: conflictJson,
    id: sql`k.id`,
    fields: sortFields,
    defaultSort: 'status,title',
    path: '/conflicts',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The conflict; refuses with `NotFound`. */
export async function conflictById(db: Kysely<Database>, id: string): Promise<Whole<Conflict>> {
  const row = await conflicts(db)
    .where('k.id', '=', id)
    .select(conflictJson.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('conflict', id));
  return row.record as Whole<Conflict>;
}

type Row = { fields: ConflictFields; named: Named };

export async function insertConflict(trx: Transaction<Database>, id: string, row: Row): Promise<void> {
  await trx
    .insertInto('conflict')
    .values({ ...columns(row), id })
    .execute();
}

/** Expects the row to be claimed: the version was compared when it was locked. */
export async function changeConflict(trx: Transaction<Database>, id: string, row: Row): Promise<void> {
  await trx.updateTable('conflict').set(columns(row)).where('id', '=', id).execute();
}

export async function removeConflict(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('conflict').where('id', '=', id).execute();
}

/** Settles it. Expects the row to be claimed. */
export async function resolve(
  trx: Transaction<Database>,
  id: string,
  { outcome, reading, reason, by, at }: ResolutionDraft & { by: string; at: string },
): Promise<void> {
  const resolution = { winningReading: reading, resolutionReason: reason, resolvedBy: by, resolvedAt: at };
  await trx
    .updateTable('conflict')
    .set({ status: outcome, ...resolution })
    .where('id', '=', id)
    .execute();
}

/** Opens it again; what was decided is in its revisions. Expects the row to be claimed. */
export async function reopen(trx: Transaction<Database>, id: string): Promise<void> {
  const nothing = { winningReading: null, resolutionReason: null, resolvedBy: null, resolvedAt: null };
  await trx
    .updateTable('conflict')
    .set({ status: 'open', ...nothing })
    .where('id', '=', id)
    .execute();
}

const columns = ({ fields, named }: Row) => {
  const {
    partnerCodes: _,
    projectCodes: __,
    policyDocumentCodes: ___,
    readings,
    citations,
    ...rest
  } = fields;
  const { partnerIds, projectIds, policyDocumentIds } = named;
  const ids = { partnerIds, projectIds, policyDocumentIds };
  return { ...rest, ...ids, readings: json(readings), citations: json(citations) };
};
