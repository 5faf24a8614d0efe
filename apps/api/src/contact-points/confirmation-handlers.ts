import { contactPointCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { confirmationFields, newConfirmation } from './drafts.ts';
import { contactPointGuard } from './restoring.ts';
import { contactPointById } from './store.ts';

export const confirmationHandlers = {
  recordContactPointConfirmation: async ({ db, path, body, today }) => {
    await claim(db, 'contactPoint', path, null);
    insist(contactPointCan.confirm(body.confirmedOn, today));
    const id = v7();
    await insertPart(db, 'contactPointConfirmation', { id, of: path.id }, newConfirmation(body));
    const address = `/contact-points/${path.id}/confirmations/${id}`;
    return created(await contactPointById(db, path.id, today), address);
  },

  updateContactPointConfirmation: async ({ db, path, body, version, today }) => {
    await claim(db, 'contactPoint', { id: path.id }, version);
    const contactPoint = await contactPointById(db, path.id, today);
    const confirmation = contactPoint.confirmations.find(({ id }) => id === path.confirmationId);
    if (!confirmation) throw new NotFound('confirmation', path.confirmationId);
    const after = mergePatch(confirmationFields(confirmation), body);
    if (isSame(confirmationFields(confirmation), after)) return ok(contactPoint);
    insist(contactPointCan.confirm(after.confirmedOn, today));
    await changePart(db, 'contactPointConfirmation', { id: path.confirmationId, of: path.id }, after);
    return ok(await contactPointById(db, path.id, today));
  },

  deleteContactPointConfirmation: async ({ db, path, version, today }) => {
    await claim(db, 'contactPoint', { id: path.id }, version);
    await removePart(db, 'contactPointConfirmation', { id: path.confirmationId, of: path.id });
    return ok(await contactPointById(db, path.id, today));
  },

  restoreContactPointConfirmation: async ({ db, path, today }) => {
    await claim(db, 'contactPoint', { id: path.id }, null);
    const of = { id: path.id, code: '' };
    await restorePart(db, 'contactPointConfirmation', path.confirmationId, {
      of,
      guard: contactPointGuard,
      today,
    });
    return ok(await contactPointById(db, path.id, today));
  },
} satisfies Partial<Handlers>;
