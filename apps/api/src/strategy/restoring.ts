import type { PolicyDocument, Strategy } from '@concord/contract';
import { insist, strategyCan, targetCan } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { guard } from '../history/guard.ts';
import { ReferenceGone } from '../history/reference-gone.ts';
import type { Below } from '../history/restore.ts';
import { codesOf, keyActionsOf } from './parts.ts';
import { documentRefusals, type PolicyDocumentFields } from './policy-document-drafts.ts';
import { knownPartnerCodes, policyDocumentByCode } from './policy-document-store.ts';
import { knownDocuments, strategyByCode } from './store.ts';

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

/** Holds a restored strategy to its rules, and its parts to what they stand under. */
export const strategyGuard = guard<Strategy>(
  (trx, { code }, today) => strategyByCode(trx, code, today),
  async (trx, { before, after, changed }) => {
    const documents = { knownDocuments: await knownDocuments(trx, after.policyDocumentCodes) };
    insist(strategyCan.change(before ?? after, after, documents));
    insistOnWholes(after, changed);
    const { keyActions } = codesOf(after);
    for (const { id, partner, project, ...target } of keyActionsOf(after).flatMap(({ targets }) => targets)) {
      const knownPartners = partner ? [partner.code] : [];
      const known = { keyActions, knownPartners, knownProjects: project ? [project.code] : [] };
      if (changed.has(id)) insist(targetCan.be(target, known));
    }
  },
);

/** A sub-action comes back only to the key action it is a part of: the database would tell no sooner than at the end. */
function insistOnWholes(strategy: Strategy, changed: ReadonlySet<string>): void {
  const { keyActions } = codesOf(strategy);
  for (const { id, parentCode } of keyActionsOf(strategy))
    if (changed.has(id) && parentCode !== null && !keyActions.includes(parentCode))
      throw new ReferenceGone('key action', `${parentCode}, which it is a part of,`);
}

const idsOf = (rows: readonly { recordId: string }[]) => rows.map(({ recordId }) => recordId);

/** What went with a priority: its key actions, and their targets. */
export const belowPriority: Below = ({ state }, gone) => {
  const keyActions = gone.filter(
    ({ tableName, state: own }) => tableName === 'key_action' && own.priority_code === state.code,
  );
  return [...keyActions, ...targetsOf(idsOf(keyActions), gone)];
};

/** What went with a key action: its sub-actions, and the targets of all of them. */
export const belowKeyAction: Below = ({ recordId, state }, gone) => {
  const subActions = gone.filter(
    ({ tableName, state: own }) => tableName === 'key_action' && own.parent_code === state.code,
  );
  return [...subActions, ...targetsOf([recordId, ...idsOf(subActions)], gone)];
};

const targetsOf = (keyActionIds: readonly string[], gone: Parameters<Below>[1]) =>
  gone.filter(
    ({ tableName, state }) =>
      tableName === 'strategy_target' && keyActionIds.includes(state.key_action_id as string),
  );
