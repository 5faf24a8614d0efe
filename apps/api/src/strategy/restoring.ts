import type { PolicyDocument } from '@concord/contract';
import { insist } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { guard } from '../history/guard.ts';
import { documentRefusals, type PolicyDocumentFields } from './drafts.ts';
import { knownPartnerCodes, policyDocumentByCode } from './store.ts';

/** Refuses a document that ends before it starts, or names partners that the register does not know. */
export async function insistItHolds(
  trx: Transaction<Database>,
  document: PolicyDocumentFields,
): Promise<void> {
  insist(documentRefusals(document, await knownPartnerCodes(trx, document.partnerCodes)));
}

export const policyDocumentGuard = guard<PolicyDocument>(
  (trx, { code }) => policyDocumentByCode(trx, code),
  async (trx, { after }) => insistItHolds(trx, after),
);
