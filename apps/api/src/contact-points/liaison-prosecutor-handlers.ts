import { insist, liaisonProsecutorCan } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { restoreDeleted } from '../history/restore.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { agreementsOf } from '../records/agreements-of.ts';
import { partnerIdOf } from '../records/partner-id.ts';
import { newLiaisonProsecutor, ownFields } from './drafts.ts';
import {
  changeLiaisonProsecutor,
  insertLiaisonProsecutor,
  liaisonProsecutorById,
  listLiaisonProsecutors,
  removeLiaisonProsecutor,
} from './liaison-prosecutor-store.ts';

export const liaisonProsecutorHandlers = {
  listLiaisonProsecutors: async ({ db, query, on }) => ok(await listLiaisonProsecutors(db, query, on)),

  getLiaisonProsecutor: async ({ db, path }) => ok(await liaisonProsecutorById(db, path.id)),

  createLiaisonProsecutor: async ({ db, body, today }) => {
    const post = newLiaisonProsecutor(body);
    const partnerId = await partnerIdOf(db, post.partnerCode);
    const agreements = await agreementsOf(db, post.partnerCode, today);
    insist(liaisonProsecutorCan.create(post, { agreements, day: today }));
    const id = v7();
    await insertLiaisonProsecutor(db, id, partnerId, post);
    return created(await liaisonProsecutorById(db, id), `/liaison-prosecutors/${id}`);
  },

  updateLiaisonProsecutor: async ({ db, path, body, version, today }) => {
    await claim(db, 'liaisonProsecutor', path, version);
    const before = await liaisonProsecutorById(db, path.id);
    const after = mergePatch(ownFields(before), body);
    if (isSame(ownFields(before), after)) return ok(before);
    const partnerId = await partnerIdOf(db, after.partnerCode);
    const agreements = await agreementsOf(db, after.partnerCode, today);
    insist(liaisonProsecutorCan.change(before, after, { agreements, day: today }));
    await changeLiaisonProsecutor(db, path.id, partnerId, after);
    return ok(await liaisonProsecutorById(db, path.id));
  },

  deleteLiaisonProsecutor: async ({ db, path, version }) => {
    await claim(db, 'liaisonProsecutor', path, version);
    await removeLiaisonProsecutor(db, path.id);
    return gone;
  },

  restoreLiaisonProsecutor: async ({ db, path, today }) => {
    await restoreDeleted(db, 'liaisonProsecutor', path.id);
    const back = await liaisonProsecutorById(db, path.id);
    const agreements = await agreementsOf(db, back.partnerCode, today);
    insist(liaisonProsecutorCan.create(back, { agreements, day: today }));
    return ok(back);
  },
} satisfies Partial<Handlers>;
