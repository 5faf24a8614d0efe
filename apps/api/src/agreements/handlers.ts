import { agreementCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { restoreDeleted } from '../history/restore.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { insistNothingNames } from '../records/naming.ts';
import { partnerIdOf } from '../records/partner-id.ts';
import { newAgreement, ownFields } from './drafts.ts';
import { gateHandlers } from './gate-handlers.ts';
import { milestoneHandlers } from './milestone-handlers.ts';
import { agreementById, changeAgreement, insertAgreement, listAgreements, removeAgreement } from './store.ts';

export const agreementHandlers = {
  ...milestoneHandlers,
  ...gateHandlers,

  listAgreements: async ({ db, query, on }) => ok(await listAgreements(db, query, on)),

  getAgreement: async ({ db, path, on }) => ok(await agreementById(db, path.id, on)),

  createAgreement: async ({ db, body, today }) => {
    const draft = newAgreement(body);
    insist(agreementCan.create(draft));
    const id = v7();
    await insertAgreement(db, id, await partnerIdOf(db, draft.partnerCode), draft);
    return created(await agreementById(db, id, today), `/agreements/${id}`);
  },

  updateAgreement: async ({ db, path, body, version, today }) => {
    await claim(db, 'agreement', path, version);
    const before = await agreementById(db, path.id, today);
    const after = mergePatch(ownFields(before), body);
    if (isSame(ownFields(before), ownFields(after))) return ok(before);
    insist(agreementCan.change(before, after, { usedBy: [...before.implementedBy, ...before.fallbacks] }));
    await changeAgreement(db, path.id, await partnerIdOf(db, after.partnerCode), ownFields(after));
    return ok(await agreementById(db, path.id, today));
  },

  deleteAgreement: async ({ db, path, version, today }) => {
    await claim(db, 'agreement', path, version);
    const agreement = await agreementById(db, path.id, today);
    insist(agreementCan.delete(agreement, { usedBy: [...agreement.implementedBy, ...agreement.fallbacks] }));
    await insistNothingNames(db, 'agreement_id', path.id, `“${agreement.title}”`);
    await removeAgreement(db, path.id);
    return gone;
  },

  restoreAgreement: async ({ db, path, today }) => {
    await restoreDeleted(db, 'agreement', path.id);
    return ok(await agreementById(db, path.id, today));
  },
} satisfies Partial<Handlers>;
