import { contactPointCan, insist, scopeOfGroup } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { restoreDeleted } from '../history/restore.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { partnerNamed } from '../records/partner-named.ts';
import { newContactPoint, officeFields } from './drafts.ts';
import {
  activitiesThatMet,
  changeContactPoint,
  contactPointById,
  insertContactPoint,
  listContactPoints,
  removeContactPoint,
} from './store.ts';

export const officeHandlers = {
  listContactPoints: async ({ db, query, on, principal }) => {
    const named = principal.scopes.includes(scopeOfGroup.partner);
    return ok(await listContactPoints(db, query, { on, named }));
  },

  getContactPoint: async ({ db, path, on }) => ok(await contactPointById(db, path.id, on)),

  createContactPoint: async ({ db, body, today }) => {
    const draft = newContactPoint(body);
    const partner = await partnerNamed(db, draft.partnerCode);
    insist(contactPointCan.create(draft, { partner }));
    const id = v7();
    await insertContactPoint(db, id, partner.id, draft);
    return created(await contactPointById(db, id, today), `/contact-points/${id}`);
  },

  updateContactPoint: async ({ db, path, body, version, today }) => {
    await claim(db, 'contactPoint', path, version);
    const before = await contactPointById(db, path.id, today);
    const after = mergePatch(officeFields(before), body);
    if (isSame(officeFields(before), after)) return ok(before);
    const partner = await partnerNamed(db, after.partnerCode);
    insist(contactPointCan.change(after, { partner }));
    await changeContactPoint(db, path.id, partner.id, after);
    return ok(await contactPointById(db, path.id, today));
  },

  deleteContactPoint: async ({ db, path, version }) => {
    await claim(db, 'contactPoint', path, version);
    insist(contactPointCan.delete({ activities: await activitiesThatMet(db, path.id) }));
    await removeContactPoint(db, path.id);
    return gone;
  },

  restoreContactPoint: async ({ db, path, today }) => {
    await restoreDeleted(db, 'contactPoint', path.id);
    const back = await contactPointById(db, path.id, today);
    insist(contactPointCan.create(back, { partner: back.partner }));
    return ok(back);
  },
} satisfies Partial<Handlers>;
