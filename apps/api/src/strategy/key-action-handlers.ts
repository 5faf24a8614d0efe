import { insist, keyActionCan } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { keyActionFields, newKeyAction } from './drafts.ts';
import { listKeyActions } from './part-lists.ts';
import { codesOf, keyActionsOf } from './parts.ts';
import { activitiesServing } from './parts-store.ts';
import { belowKeyAction, strategyGuard } from './restoring.ts';
import { strategyByCode } from './store.ts';

export const keyActionHandlers = {
  listKeyActions: async ({ db, query }) => ok(await listKeyActions(db, query)),

  createKeyAction: async ({ db, path, body, today }) => {
    const { id: strategyId } = await claim(db, 'strategy', path, null);
    const fields = newKeyAction(body);
    insist(keyActionCan.create(fields, codesOf(await strategyByCode(db, path.code, today))));
    const id = v7();
    await insertPart(db, 'keyAction', { id, of: strategyId }, fields);
    const strategy = await strategyByCode(db, path.code, today);
    return created(strategy, `/strategies/${path.code}/key-actions/${id}`);
  },

  updateKeyAction: async ({ db, path, body, version, today }) => {
    const { id: strategyId } = await claim(db, 'strategy', { code: path.code }, version);
    const strategy = await strategyByCode(db, path.code, today);
    const before = keyActionsOf(strategy).find(({ id }) => id === path.keyActionId);
    if (!before) throw new NotFound('key action', path.keyActionId);
    const after = mergePatch(keyActionFields(before), body);
    if (isSame(keyActionFields(before), after)) return ok(strategy);
    insist(keyActionCan.change(before, after));
    await changePart(db, 'keyAction', { id: before.id, of: strategyId }, after);
    return ok(await strategyByCode(db, path.code, today));
  },

  deleteKeyAction: async ({ db, path, version, today }) => {
    const { id: strategyId } = await claim(db, 'strategy', { code: path.code }, version);
    const strategy = await strategyByCode(db, path.code, today);
    const keyAction = keyActionsOf(strategy).find(({ id }) => id === path.keyActionId);
    if (!keyAction) throw new NotFound('key action', path.keyActionId);
    const { id, code } = keyAction;
    const activities = await activitiesServing(db, strategyId, { keyActionCode: code });
    insist(keyActionCan.delete({ code, activities }));
    await removePart(db, 'keyAction', { id, of: strategyId });
    return ok(await strategyByCode(db, path.code, today));
  },

  restoreKeyAction: async ({ db, path, today }) => {
    const of = await claim(db, 'strategy', { code: path.code }, null);
    await restorePart(db, 'keyAction', path.keyActionId, {
      of,
      guard: strategyGuard,
      today,
      below: belowKeyAction,
    });
    return ok(await strategyByCode(db, path.code, today));
  },
} satisfies Partial<Handlers>;
