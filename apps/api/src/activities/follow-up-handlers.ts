import { followUpCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { followUpFields, newFollowUp } from './drafts.ts';
import { changeFollowUp, insertFollowUp, listFollowUps, removeFollowUp } from './follow-up-store.ts';
import { activityById } from './store.ts';

export const followUpHandlers = {
  listFollowUps: async ({ db, query, today }) => ok(await listFollowUps(db, query, today)),

  createFollowUp: async ({ db, path, body, today }) => {
    await claim(db, 'activity', path, null);
    const draft = newFollowUp(body);
    insist(followUpCan.record(draft, { day: today }));
    const id = v7();
    await insertFollowUp(db, path.id, id, draft);
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
    await changeFollowUp(db, path.id, path.followUpId, after);
    return ok(await activityById(db, path.id));
  },

  deleteFollowUp: async ({ db, path, version }) => {
    await claim(db, 'activity', { id: path.id }, version);
    await removeFollowUp(db, path.id, path.followUpId);
    return ok(await activityById(db, path.id));
  },
} satisfies Partial<Handlers>;
