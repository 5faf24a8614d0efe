import { insist, jointActionCan } from '@concord/core';
import { v7 } from 'uuid';
import { NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { claimPartner } from '../records/claim-partner.ts';
import { jointActionFields, newJointAction } from './drafts.ts';
import { organisationGuard } from './restoring.ts';
import { organisationByCode } from './store.ts';

const kind = 'international-organisation';

export const jointActionHandlers = {
  createJointAction: async ({ db, path, body, today }) => {
    const { code } = path;
    const { id: organisationId } = await claimPartner(db, kind, code, null);
    const draft = newJointAction(body);
    insist(jointActionCan.be(draft));
    const id = v7();
    await insertPart(db, 'jointAction', { id, of: organisationId }, draft);
    const organisation = await organisationByCode(db, code, today);
    return created(organisation, `/international-organisations/${code}/joint-actions/${id}`);
  },

  updateJointAction: async ({ db, path, body, version, today }) => {
    const { id: organisationId } = await claimPartner(db, kind, path.code, version);
    const organisation = await organisationByCode(db, path.code, today);
    const before = organisation.jointActions.find(({ id }) => id === path.jointActionId);
    if (!before) throw new NotFound('joint action', path.jointActionId);
    const after = mergePatch(jointActionFields(before), body);
    if (isSame(jointActionFields(before), after)) return ok(organisation);
    insist(jointActionCan.be(after));
    await changePart(db, 'jointAction', { id: before.id, of: organisationId }, after);
    return ok(await organisationByCode(db, path.code, today));
  },

  deleteJointAction: async ({ db, path, version, today }) => {
    const { id: organisationId } = await claimPartner(db, kind, path.code, version);
    await removePart(db, 'jointAction', { id: path.jointActionId, of: organisationId });
    return ok(await organisationByCode(db, path.code, today));
  },

  restoreJointAction: async ({ db, path, today }) => {
    const of = await claimPartner(db, kind, path.code, null);
    await restorePart(db, 'jointAction', path.jointActionId, { of, guard: organisationGuard, today });
    return ok(await organisationByCode(db, path.code, today));
  },
} satisfies Partial<Handlers>;
