import type { ConflictContext, ConflictDraft } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

/** What a conflict touches, as its row keeps it and as its rules ask for it. */
export interface Named extends ConflictContext {
  partnerIds: string[];
  projectIds: string[];
  policyDocumentIds: string[];
}

type Found = ConflictContext['known'] & Omit<Named, 'known'>;

const there = (table: string, ids: readonly string[]) =>
  sql`array(select id from ${sql.table(table)} where id = any(${anyOf(ids)}::uuid[]))`;

const named = (table: string, column: 'id' | 'code', codes: readonly string[]) => sql`
  array(select r.${sql.raw(column)} from unnest(${anyOf(codes)}) with ordinality as asked(code, place)
    join ${sql.table(table)} r using (code) order by place)`;

/** Looks up everything a conflict touches in one statement. */
export async function namedBy(db: Kysely<Database>, draft: ConflictDraft): Promise<Named> {
  const { partnerCodes, projectCodes, policyDocumentCodes, agreementIds, workingArrangementIds } = draft;
  const { rows } = await sql<Found>`
    select ${named('partner', 'code', partnerCodes)} as partner_codes,
      ${named('partner', 'id', partnerCodes)} as partner_ids,
      ${named('capacity_project', 'code', projectCodes)} as project_codes,
      ${named('capacity_project', 'id', projectCodes)} as project_ids,
      ${named('policy_document', 'code', policyDocumentCodes)} as policy_document_codes,
      ${named('policy_document', 'id', policyDocumentCodes)} as policy_document_ids,
      ${there('agreement', agreementIds)} as agreement_ids,
      ${there('working_arrangement', workingArrangementIds)} as working_arrangement_ids`.execute(db);
  const { partnerIds, projectIds, policyDocumentIds, ...known } = rows[0] as Found;
  return { known, partnerIds, projectIds, policyDocumentIds };
}
