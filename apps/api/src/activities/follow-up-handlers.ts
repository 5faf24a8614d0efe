import { followUpCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { followUpFields, newFollowUp } from './drafts.ts';
import { listFollowUps } from './follow-up-store.ts';
import { activityGuard } from './restoring.ts';
import { activityById } from './store.ts';

export const followUpHandlers = {
  listFollowUps: async ({ db, query, today }) => ok(await listFollowUps(db, query, today)),

  createFollowUp: async ({ db, path, body, today }) => {
    await claim(db, 'activity', path, null);
    const draft = newFollowUp(body);
    insist(followUpCan.record(draft, { day: today }));
    const id = v7();
    await insertPart(db, 'followUp', { id, of: path.id }, draft);
    return created(await activityById(db, path.id), `/activities/${path.id}/follow-ups/${id}`);
  },

  updateFollowUp: async ({ db, path, body, version, today }) => {
    await claim(db, 'activity', { id: path.id }, version);
    const activity = await activityById(db, path.id);
    const before = activity.followUps.find(({ id }) => id === path.followUpId);
    if (!before) throw new NotFound('follow-up', path.followUpId);
    const after = mergePatch(followUpFields(before), body);
    if (isSame(followUpFields(before), after)) return ok(activity);
    insist(followUpCan.record(after, { day: today }));
    await changePart(db, 'followUp', { id: path.followUpId, of: path.id }, after);
    return ok(await activityById(db, path.id));
  },

  deleteFollowUp: async ({ db, path, version }) => {
    await claim(db, 'activity', { id: path.id }, version);
    await removePart(db, 'followUp', { id: path.followUpId, of: path.id });
    return ok(await activityById(db, path.id));
  },

  restoreFollowUp: async ({ db, path, today }) => {
    await claim(db, 'activity', { id: path.id }, null);
    const of = { id: path.id, code: '' };
    await restorePart(db, 'followUp', path.followUpId, { of, guard: activityGuard, today });
    return ok(await activityById(db, path.id));
  },
} satisfies Partial<Handlers>;
