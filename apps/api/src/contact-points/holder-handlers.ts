import { contactPointCan, holdersEndedBy, insist, lastDayBefore } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { holderFields, newHolder, nextHolder } from './drafts.ts';
import { contactPointGuard } from './restoring.ts';
import { contactPointById, endHolders } from './store.ts';

const addressOf = (id: string, holderId: string) => `/contact-points/${id}/holders/${holderId}`;

export const holderHandlers = {
  createContactPointHolder: async ({ db, path, body, today }) => {
    const office = await claim(db, 'contactPoint', path, null);
    const holder = newHolder(body);
    insist(contactPointCan.hold(office, holder));
    const id = v7();
    await insertPart(db, 'contactPointHolder', { id, of: path.id }, holder);
    return created(await contactPointById(db, path.id, today), addressOf(path.id, id));
  },

  updateContactPointHolder: async ({ db, path, body, version, today }) => {
    const office = await claim(db, 'contactPoint', { id: path.id }, version);
    const contactPoint = await contactPointById(db, path.id, today);
    const holder = contactPoint.holders.find(({ id }) => id === path.holderId);
    if (!holder) throw new NotFound('holder', path.holderId);
    const after = mergePatch(holderFields(holder), body);
    if (isSame(holderFields(holder), after)) return ok(contactPoint);
    insist(contactPointCan.hold(office, after));
    await changePart(db, 'contactPointHolder', { id: path.holderId, of: path.id }, after);
    return ok(await contactPointById(db, path.id, today));
  },

  deleteContactPointHolder: async ({ db, path, version, today }) => {
    await claim(db, 'contactPoint', { id: path.id }, version);
    await removePart(db, 'contactPointHolder', { id: path.holderId, of: path.id });
    return ok(await contactPointById(db, path.id, today));
  },

  createContactPointHandOver: async ({ db, path, body, today }) => {
    const office = await claim(db, 'contactPoint', path, null);
    const { holders } = await contactPointById(db, path.id, today);
    insist(contactPointCan.handOver(office, holders, body.on));
    const leaving = holdersEndedBy(holders, body.on).map(({ id }) => id);
    await endHolders(db, leaving, lastDayBefore(body.on));
    const id = v7();
    await insertPart(db, 'contactPointHolder', { id, of: path.id }, nextHolder(body));
    return created(await contactPointById(db, path.id, today), addressOf(path.id, id));
  },

  restoreContactPointHolder: async ({ db, path, today }) => {
    await claim(db, 'contactPoint', { id: path.id }, null);
    const of = { id: path.id, code: '' };
    await restorePart(db, 'contactPointHolder', path.holderId, { of, guard: contactPointGuard, today });
    return ok(await contactPointById(db, path.id, today));
  },
} satisfies Partial<Handlers>;
