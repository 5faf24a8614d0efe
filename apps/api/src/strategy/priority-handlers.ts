import { insist, priorityCan } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { newPriority, priorityFields } from './drafts.ts';
import { listPriorities } from './part-lists.ts';
import { codesOf } from './parts.ts';
import { activitiesServing } from './parts-store.ts';
import { belowPriority, strategyGuard } from './restoring.ts';
import { strategyByCode } from './store.ts';

export const priorityHandlers = {
  listPriorities: async ({ db, query }) => ok(await listPriorities(db, query)),

  createPriority: async ({ db, path, body, today }) => {
    const { id: strategyId } = await claim(db, 'strategy', path, null);
    const fields = newPriority(body);
    insist(priorityCan.create(fields, codesOf(await strategyByCode(db, path.code, today))));
    const id = v7();
    await insertPart(db, 'strategyPriority', { id, of: strategyId }, fields);
    const strategy = await strategyByCode(db, path.code, today);
    return created(strategy, `/strategies/${path.code}/priorities/${id}`);
  },

  updatePriority: async ({ db, path, body, version, today }) => {
    const { id: strategyId } = await claim(db, 'strategy', { code: path.code }, version);
    const strategy = await strategyByCode(db, path.code, today);
    const before = strategy.priorities.find(({ id }) => id === path.priorityId);
    if (!before) throw new NotFound('priority', path.priorityId);
    const after = mergePatch(priorityFields(before), body);
    if (isSame(priorityFields(before), after)) return ok(strategy);
    insist(priorityCan.change(before, after));
    await changePart(db, 'strategyPriority', { id: before.id, of: strategyId }, after);
    return ok(await strategyByCode(db, path.code, today));
  },

  deletePriority: async ({ db, path, version, today }) => {
    const { id: strategyId } = await claim(db, 'strategy', { code: path.code }, version);
    const { priorities } = await strategyByCode(db, path.code, today);
    const priority = priorities.find(({ id }) => id === path.priorityId);
    if (!priority) throw new NotFound('priority', path.priorityId);
    const { id, code } = priority;
    const activities = await activitiesServing(db, strategyId, { priorityCode: code });
    insist(priorityCan.delete({ code, activities }));
    await removePart(db, 'strategyPriority', { id, of: strategyId });
    return ok(await strategyByCode(db, path.code, today));
  },

  restorePriority: async ({ db, path, today }) => {
    const of = await claim(db, 'strategy', { code: path.code }, null);
    await restorePart(db, 'strategyPriority', path.priorityId, {
      of,
      guard: strategyGuard,
      today,
      below: belowPriority,
    });
    return ok(await strategyByCode(db, path.code, today));
  },
} satisfies Partial<Handlers>;
