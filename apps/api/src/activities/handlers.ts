import { activityCan, insist, scopeOfGroup, suggestProjects } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { restoreDeleted } from '../history/restore.ts';
import { created, file, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { calendar } from './calendar.ts';
import { newActivity, ownFields } from './drafts.ts';
import { followUpHandlers } from './follow-up-handlers.ts';
import { namedBy, shownReferences } from './named.ts';
import { activityById, changeActivity, insertActivity, listActivities, removeActivity } from './store.ts';
import { projectFacts, regionsOf } from './suggestion-store.ts';

export const activityHandlers = {
  ...followUpHandlers,

  listActivities: async ({ db, query }) => ok(await listActivities(db, query)),

  getActivity: async ({ db, path }) => ok(await activityById(db, path.id)),

  createActivity: async ({ db, body, today }) => {
    const draft = newActivity(body);
    const named = await namedBy(db, draft, today);
    insist(activityCan.create(draft, named));
    const id = v7();
    await insertActivity(db, id, named, draft);
    return created(await activityById(db, id), `/activities/${id}`);
  },

  updateActivity: async ({ db, path, body, version, today }) => {
    await claim(db, 'activity', path, version);
    const before = await activityById(db, path.id);
    const patched = mergePatch(ownFields(before), body);
    const named = await namedBy(db, patched, today);
    const after = { ...patched, keyActions: shownReferences(patched.keyActions, named.keyActions) };
    if (isSame(ownFields(before), after)) return ok(before);
    insist(activityCan.change(patched, named));
    await changeActivity(db, path.id, named, after);
    return ok(await activityById(db, path.id));
  },

  deleteActivity: async ({ db, path, version }) => {
    await claim(db, 'activity', path, version);
    await removeActivity(db, path.id);
    return gone;
  },

  restoreActivity: async ({ db, path }) => {
    await restoreDeleted(db, 'activity', path.id);
    return ok(await activityById(db, path.id));
  },

  exportCalendar: async ({ db, query, principal }) => {
    const internal = principal.scopes.includes(scopeOfGroup.internal);
    return file('concord.ics', calendar(db, query.partnerCode ?? null, { internal }));
  },

  listProjectSuggestions: async ({ db, query, on }) => {
    const { partnerCode, kind } = query;
    const { regions, ...partner } = await regionsOf(db, partnerCode);
    const projects = await projectFacts(db);
    return ok({ partner, items: suggestProjects({ ...partner, regions }, kind ?? null, projects, on) });
  },
} satisfies Partial<Handlers>;
