import { v7 } from 'uuid';
import { NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { claimPartner } from '../records/claim-partner.ts';
import { bodyFields, newBody } from './drafts.ts';
import { organisationGuard } from './restoring.ts';
import { organisationByCode } from './store.ts';

const kind = 'international-organisation';

export const bodyHandlers = {
  createOrganisationBody: async ({ db, path, body, today }) => {
    const { code } = path;
    const { id: organisationId } = await claimPartner(db, kind, code, null);
    const id = v7();
    await insertPart(db, 'organisationBody', { id, of: organisationId }, newBody(body));
    const organisation = await organisationByCode(db, code, today);
    return created(organisation, `/international-organisations/${code}/bodies/${id}`);
  },

  updateOrganisationBody: async ({ db, path, body, version, today }) => {
    const { id: organisationId } = await claimPartner(db, kind, path.code, version);
    const organisation = await organisationByCode(db, path.code, today);
    const before = organisation.bodies.find(({ id }) => id === path.bodyId);
    if (!before) throw new NotFound('body', path.bodyId);
    const after = mergePatch(bodyFields(before), body);
    if (isSame(bodyFields(before), after)) return ok(organisation);
    await changePart(db, 'organisationBody', { id: before.id, of: organisationId }, after);
    return ok(await organisationByCode(db, path.code, today));
  },

  deleteOrganisationBody: async ({ db, path, version, today }) => {
    const { id: organisationId } = await claimPartner(db, kind, path.code, version);
    await removePart(db, 'organisationBody', { id: path.bodyId, of: organisationId });
    return ok(await organisationByCode(db, path.code, today));
  },

  restoreOrganisationBody: async ({ db, path, today }) => {
    const of = await claimPartner(db, kind, path.code, null);
    await restorePart(db, 'organisationBody', path.bodyId, { of, guard: organisationGuard, today });
    return ok(await organisationByCode(db, path.code, today));
  },
} satisfies Partial<Handlers>;
