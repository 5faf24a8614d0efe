import { insist, policyDocumentCan, refusal } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { insistNoConflictTouches } from '../records/naming.ts';
import { restoreByCode } from '../records/restore-by-code.ts';
import { newPolicyDocument, ownFields } from './policy-document-drafts.ts';
import {
  changePolicyDocument,
  insertPolicyDocument,
  listPolicyDocuments,
  policyDocumentByCode,
  removePolicyDocument,
  strategiesFollowing,
} from './policy-document-store.ts';
import { insistItHolds } from './restoring.ts';

export const policyDocumentHandlers = {
  listPolicyDocuments: async ({ db, query }) => ok(await listPolicyDocuments(db, query)),

  getPolicyDocument: async ({ db, path }) => ok(await policyDocumentByCode(db, path.code)),

  createPolicyDocument: async ({ db, body }) => {
    const document = newPolicyDocument(body);
    await insistItHolds(db, document);
    await insertPolicyDocument(db, v7(), document);
    return created(await policyDocumentByCode(db, document.code), `/policy-documents/${document.code}`);
  },

  updatePolicyDocument: async ({ db, path, body, version }) => {
    const { code } = await claim(db, 'policyDocument', path, version);
    const before = await policyDocumentByCode(db, code);
    const after = mergePatch(ownFields(before), body);
    if (isSame(ownFields(before), after)) return ok(before);
    if (after.code !== code) insist([refusal('codes-never-change', { code, wanted: after.code }, '/code')]);
    await insistItHolds(db, after);
    await changePolicyDocument(db, after);
    return ok(await policyDocumentByCode(db, code));
  },

  deletePolicyDocument: async ({ db, path, version }) => {
    const document = await claim(db, 'policyDocument', path, version);
    await insistNoConflictTouches(db, 'policy_document_id', document.id, `“${document.title}”`);
    insist(policyDocumentCan.delete(document, { strategies: await strategiesFollowing(db, path.code) }));
    await removePolicyDocument(db, path.code);
    return gone;
  },

  restorePolicyDocument: async ({ db, path }) => {
    await restoreByCode(db, 'policyDocument', path.code);
    const back = await policyDocumentByCode(db, path.code);
    await insistItHolds(db, back);
    return ok(back);
  },
} satisfies Partial<Handlers>;
