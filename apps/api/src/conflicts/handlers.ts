import { conflictCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { because } from '../history/actor.ts';
import { restoreDeleted } from '../history/restore.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { newConflict, ownFields } from './drafts.ts';
import { namedBy } from './named.ts';
import {
  changeConflict,
  conflictById,
  insertConflict,
  listConflicts,
  removeConflict,
  reopen,
  resolve,
} from './store.ts';

export const conflictHandlers = {
  listConflicts: async ({ db, query }) => ok(await listConflicts(db, query)),

  getConflict: async ({ db, path }) => ok(await conflictById(db, path.id)),

  createConflict: async ({ db, body }) => {
    const fields = newConflict(body);
    const named = await namedBy(db, fields);
    insist(conflictCan.create(fields, named));
    const id = v7();
    await insertConflict(db, id, { fields, named });
    return created(await conflictById(db, id), `/conflicts/${id}`);
  },

  updateConflict: async ({ db, path, body, version }) => {
    await claim(db, 'conflict', path, version);
    const before = await conflictById(db, path.id);
    const fields = mergePatch(ownFields(before), body);
    if (isSame(ownFields(before), fields)) return ok(before);
    const named = await namedBy(db, fields);
    insist(conflictCan.change(before, fields, named));
    await changeConflict(db, path.id, { fields, named });
    return ok(await conflictById(db, path.id));
  },

  deleteConflict: async ({ db, path, version }) => {
    await claim(db, 'conflict', path, version);
    await removeConflict(db, path.id);
    return gone;
  },

  restoreConflict: async ({ db, path }) => {
    await restoreDeleted(db, 'conflict', path.id);
    return ok(await conflictById(db, path.id));
  },

  recordConflictResolution: async ({ db, path, body, version, now, principal }) => {
    await claim(db, 'conflict', path, version);
    const reason = body.reason.trim();
    const decided = { ...body, reading: body.reading ?? null, reason };
    insist(conflictCan.resolve(await conflictById(db, path.id), decided));
    await because(db, reason);
    await resolve(db, path.id, { ...decided, by: principal.name, at: now });
    return ok(await conflictById(db, path.id));
  },

  deleteConflictResolution: async ({ db, path, version }) => {
    await claim(db, 'conflict', path, version);
    insist(conflictCan.reopen(await conflictById(db, path.id)));
    await reopen(db, path.id);
    return ok(await conflictById(db, path.id));
  },
} satisfies Partial<Handlers>;
