import type { LiaisonMagistrate, LiaisonMagistrateCreate, Whole } from '@concord/contract';
import { insist, liaisonMagistrateCan } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { restoreDeleted } from '../history/restore.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { partnerNamed } from '../records/partner-named.ts';
import {
  changeLiaisonMagistrate,
  insertLiaisonMagistrate,
  type LiaisonMagistrateFields,
  liaisonMagistrateById,
  listLiaisonMagistrates,
  removeLiaisonMagistrate,
} from './magistrate-store.ts';

/** What a create leaves out is not recorded. */
function newMagistrate(body: LiaisonMagistrateCreate): LiaisonMagistrateFields {
  const unrecorded = { name: null, conditionality: null, from: null, until: null, knownBy: null, note: null };
  return { ...unrecorded, citations: [], ...body };
}

function ownFields(posting: Whole<LiaisonMagistrate>): LiaisonMagistrateFields {
  const { partnerCode, name, status, conditionality, from, until, knownBy, note, citations } = posting;
  return { partnerCode, name, status, conditionality, from, until, knownBy, note, citations };
}

export const magistrateHandlers = {
  listLiaisonMagistrates: async ({ db, query }) => ok(await listLiaisonMagistrates(db, query)),

  getLiaisonMagistrate: async ({ db, path }) => ok(await liaisonMagistrateById(db, path.id)),

  createLiaisonMagistrate: async ({ db, body }) => {
    const draft = newMagistrate(body);
    const partner = await partnerNamed(db, draft.partnerCode);
    insist(liaisonMagistrateCan.create(draft, { partner }));
    const id = v7();
    await insertLiaisonMagistrate(db, id, partner.id, draft);
    return created(await liaisonMagistrateById(db, id), `/liaison-magistrates/${id}`);
  },

  updateLiaisonMagistrate: async ({ db, path, body, version }) => {
    await claim(db, 'liaisonMagistrate', path, version);
    const before = await liaisonMagistrateById(db, path.id);
    const after = mergePatch(ownFields(before), body);
    if (isSame(ownFields(before), after)) return ok(before);
    const partner = await partnerNamed(db, after.partnerCode);
    insist(liaisonMagistrateCan.change(before, after, { partner }));
    await changeLiaisonMagistrate(db, path.id, partner.id, after);
    return ok(await liaisonMagistrateById(db, path.id));
  },

  deleteLiaisonMagistrate: async ({ db, path, version }) => {
    await claim(db, 'liaisonMagistrate', path, version);
    await removeLiaisonMagistrate(db, path.id);
    return gone;
  },

  restoreLiaisonMagistrate: async ({ db, path }) => {
    await restoreDeleted(db, 'liaisonMagistrate', path.id);
    const back = await liaisonMagistrateById(db, path.id);
    insist(liaisonMagistrateCan.create(back, { partner: back.partner }));
    return ok(back);
  },
} satisfies Partial<Handlers>;
