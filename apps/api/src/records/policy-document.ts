import { type Kysely, type RawBuilder, sql } from 'kysely';
import { recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

/** Policy documents (alias `d`). */
export const policyDocuments = (db: Kysely<Database>) => db.selectFrom('policyDocument as d');

/** A policy document as the API shows it. */
export const policyDocumentJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('d')},
  'code', d.code, 'title', d.title, 'reference', d.reference, 'referenceAsPrinted', d.reference_as_printed,
  'celex', d.celex, 'kind', d.kind, 'periodFrom', d.period_from, 'periodUntil', d.period_until, 'gist', d.gist,
  'regions', d.regions, 'partnerCodes', d.partner_codes)`;
