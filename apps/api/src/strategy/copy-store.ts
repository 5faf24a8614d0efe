import type { KeyAction, Target } from '@concord/contract';
import type { Transaction } from 'kysely';
import { v7 } from 'uuid';
import { json } from '../database/columns.ts';
import type { Database } from '../database/tables.ts';
import type { CopyPlan } from './copy.ts';
import { keyActionsOf } from './parts.ts';
import { namedIds, reachColumns } from './reach.ts';
import { insertStrategy } from './store.ts';

/** The old strategy does not speak for the new one: what is carried over is unsourced until it is published. */
const unsourced = { note: null, citations: json([]) };

/** Records the strategy with all that it takes over: one version of it, with all its parts. */
export async function insertCopy(trx: Transaction<Database>, plan: CopyPlan): Promise<void> {
  const strategyId = v7();
  await insertStrategy(trx, strategyId, plan.fields);
  const carried = new Set(plan.parts.filter((each) => each.carried).map(({ code }) => code));
  const aims = new Set(
    plan.parts.flatMap(({ targets }) => targets.filter((each) => each.carried).map(({ id }) => id)),
  );
  if (plan.priorities.length > 0)
    await trx
      .insertInto('strategyPriority')
      .values(
        plan.priorities.map(({ code, title, gist }) => ({
          ...unsourced,
          id: v7(),
          strategyId,
          code,
          title,
          gist,
        })),
      )
      .execute();
  // A key action comes before its sub-actions, as the strategy lists them.
  for (const keyAction of keyActionsOf(plan.from).filter(({ code }) => carried.has(code))) {
    const keyActionId = await insertKeyAction(trx, strategyId, keyAction);
    for (const target of keyAction.targets.filter(({ id }) => aims.has(id)))
      await insertTarget(trx, { strategyId, keyActionId }, target);
  }
}

async function insertKeyAction(
  trx: Transaction<Database>,
  strategyId: string,
  { code, title, actors, owner, condition }: KeyAction,
): Promise<string> {
  const id = v7();
  const fields = { ...{ code, title, actors, owner, condition }, ...unsourced };
  await trx
    .insertInto('keyAction')
    .values({ ...fields, id, strategyId })
    .execute();
  return id;
}

/** Its own day lies in the time of the old strategy: it is due by the end of the new one. */
async function insertTarget(
  trx: Transaction<Database>,
  of: { strategyId: string; keyActionId: string },
  { title, reach, condition }: Target,
): Promise<void> {
  const columns = reachColumns(reach, await namedIds(trx, reach));
  await trx
    .insertInto('strategyTarget')
    .values({ ...columns, ...of, ...unsourced, id: v7(), title, condition, dueOn: null })
    .execute();
}
