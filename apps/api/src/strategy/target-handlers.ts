import { insist, targetCan } from '@concord/core';
import type { Transaction } from 'kysely';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import type { Database } from '../database/tables.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { newTarget, type TargetFields, targetFields } from './drafts.ts';
import { listTargets } from './part-lists.ts';
import { keyActionsOf } from './parts.ts';
import { namedIds, reachColumns } from './reach.ts';
import { strategyGuard } from './restoring.ts';
import { strategyByCode } from './store.ts';

export const targetHandlers = {
  listTargets: async ({ db, query }) => ok(await listTargets(db, query)),

  createTarget: async ({ db, path, body, today }) => {
    const { id: strategyId } = await claim(db, 'strategy', path, null);
    const columns = await columnsOf(db, await strategyByCode(db, path.code, today), newTarget(body));
    const id = v7();
    await insertPart(db, 'strategyTarget', { id, of: strategyId }, columns);
    const strategy = await strategyByCode(db, path.code, today);
    return created(strategy, `/strategies/${path.code}/targets/${id}`);
  },

  updateTarget: async ({ db, path, body, version, today }) => {
    const { id: strategyId } = await claim(db, 'strategy', { code: path.code }, version);
    const strategy = await strategyByCode(db, path.code, today);
    const before = keyActionsOf(strategy)
      .flatMap(({ targets }) => targets)
      .find(({ id }) => id === path.targetId);
    if (!before) throw new NotFound('target', path.targetId);
    // A reach is sent whole: merged, one kind would keep members of another.
    const after = { ...mergePatch(targetFields(before), body), reach: body.reach ?? before.reach };
    if (isSame(targetFields(before), after)) return ok(strategy);
    const columns = await columnsOf(db, strategy, after);
    await changePart(db, 'strategyTarget', { id: before.id, of: strategyId }, columns);
    return ok(await strategyByCode(db, path.code, today));
  },

  deleteTarget: async ({ db, path, version, today }) => {
    const { id: strategyId } = await claim(db, 'strategy', { code: path.code }, version);
    await removePart(db, 'strategyTarget', { id: path.targetId, of: strategyId });
    return ok(await strategyByCode(db, path.code, today));
  },

  restoreTarget: async ({ db, path, today }) => {
    const of = await claim(db, 'strategy', { code: path.code }, null);
    await restorePart(db, 'strategyTarget', path.targetId, { of, guard: strategyGuard, today });
    return ok(await strategyByCode(db, path.code, today));
  },
} satisfies Partial<Handlers>;

/** The columns of a target of the strategy; refuses what its rules refuse. */
async function columnsOf(
  trx: Transaction<Database>,
  strategy: Parameters<typeof keyActionsOf>[0],
  { keyActionCode, reach, ...fields }: TargetFields,
) {
  const keyActions = keyActionsOf(strategy);
  const { partnerId, projectId, ...known } = await namedIds(trx, reach);
  const draft = { ...fields, keyActionCode, reach };
  insist(targetCan.be(draft, { ...known, keyActions: keyActions.map(({ code }) => code) }));
  const keyActionId = keyActions.find(({ code }) => code === keyActionCode)?.id as string;
  return {
    ...{ ...fields, keyActionId },
    ...reachColumns(reach, { partnerId, projectId }),
  };
}
