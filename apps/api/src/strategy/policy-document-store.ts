import type { Input, PolicyDocument, PolicyDocumentList } from '@concord/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { policyDocumentJson, policyDocuments } from '../records/policy-document.ts';
import type { PolicyDocumentFields } from './policy-document-drafts.ts';

const sortFields = {
  code: sortText(sql`d.code`),
  title: sortText(sql`fold(d.title)`),
  reference: sortText(sql`d.reference`),
  updatedAt: sortText(sql`to_char(d.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

const words = sql`concat_ws(' ', d.code, d.title, d.reference, d.reference_as_printed, d.celex, d.kind)`;

export function listPolicyDocuments(
  db: Kysely<Database>,
  query: Input<'listPolicyDocuments'>['query'],
): Promise<JsonText<PolicyDocumentList>> {
  const { region, q } = query;
  let found = policyDocuments(db);
  if (region) found = found.where(sql<boolean>`d.regions && ${anyOf(region)}`);
  if (q) found = found.where(matches(words, q));
  return page(found, {
    json: policyDocumentJson,
    id: sql`d.id`,
    fields: sortFields,
    defaultSort: 'code',
    path: '/policy-documents',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The policy document; refuses with `NotFound`. */
export async function policyDocumentByCode(db: Kysely<Database>, code: string): Promise<PolicyDocument> {
  const row = await policyDocuments(db)
    .where('d.code', '=', code)
    .select(policyDocumentJson.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('policy document', code));
  return row.record as PolicyDocument;
}

/** Those of the codes that name a partner; the partners stay until the end of the transaction. */
export async function knownPartnerCodes(trx: Transaction<Database>, codes: string[]): Promise<string[]> {
  const rows = await trx
    .selectFrom('partner')
    .select('code')
    .where('code', '=', sql<string>`any(${anyOf(codes)})`)
    .orderBy('code')
    .forKeyShare()
    .execute();
  return rows.map(({ code }) => code);
}

/** The titles of the strategies that follow a policy document. */
export async function strategiesFollowing(db: Kysely<Database>, code: string): Promise<string[]> {
  const rows = await db
    .selectFrom('strategy')
    .select('title')
    .where(sql<boolean>`${code} = any(policy_document_codes)`)
    .orderBy('title')
    .execute();
  return rows.map(({ title }) => title);
}

export async function insertPolicyDocument(
  trx: Transaction<Database>,
  id: string,
  document: PolicyDocumentFields,
): Promise<void> {
  await trx
    .insertInto('policyDocument')
    .values({ ...document, id, citations: json(document.citations) })
    .execute();
}

/** Expects the row to be claimed; its code stays. */
export async function changePolicyDocument(
  trx: Transaction<Database>,
  { code, ...fields }: PolicyDocumentFields,
): Promise<void> {
  await trx
    .updateTable('policyDocument')
    .set({ ...fields, citations: json(fields.citations) })
    .where('code', '=', code)
    .execute();
}

export async function removePolicyDocument(trx: Transaction<Database>, code: string): Promise<void> {
  await trx.deleteFrom('policyDocument').where('code', '=', code).execute();
}
