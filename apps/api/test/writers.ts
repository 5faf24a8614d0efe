import type { Kysely, Transaction } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../src/database/tables.ts';
import { givenAgreement, givenMilestone } from './given.ts';

const chance = (share: number) => Math.random() < share;
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * So many writers at once, until they have begun so many changes: each in transactions of one to four changes to
 * agreements and milestones that all of them share. One in ten pauses in its midst, one in seven is rolled back, and
 * those that meet in the wrong order fail. Gives how many changes were committed.
 */
export async function writeAtOnce(
  db: Kysely<Database>,
  { writers, changes, partnerId }: { writers: number; changes: number; partnerId: string },
): Promise<number> {
  const ids = Array.from({ length: 40 }, () => v7());
  let begun = 0;
  let committed = 0;
  const write = async () => {
    while (begun < changes) {
      const steps = Math.ceil(Math.random() * 4);
      begun += steps;
      if (await transact(db, steps, { ids, partnerId })) committed += steps;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return committed;
}

type Shared = { ids: string[]; partnerId: string };

async function transact(db: Kysely<Database>, steps: number, shared: Shared): Promise<boolean> {
  // A connection may be late on a busy machine: the next attempt gets one.
  const trx = await db
    .startTransaction()
    .execute()
    .catch(() => null);
  if (!trx) return false;
  try {
    for (let step = 0; step < steps; step++) {
      await changeSomething(trx, shared);
      if (chance(0.1)) await pause(Math.random() * 40);
    }
    if (chance(0.15)) throw new Error('changed their mind');
    await trx.commit().execute();
    return true;
  } catch {
    await trx
      .rollback()
      .execute()
      .catch(() => {});
    return false;
  }
}

async function changeSomething(trx: Transaction<Database>, { ids, partnerId }: Shared): Promise<void> {
  const id = oneOf(ids);
  const there = await trx.selectFrom('agreement').select('id').where('id', '=', id).executeTakeFirst();
  if (!there) await givenAgreement(trx, { id, partnerId });
  else if (chance(0.3)) await givenMilestone(trx, { agreementId: id });
  else if (chance(0.1)) await trx.deleteFrom('agreement').where('id', '=', id).execute();
  else await trx.updateTable('agreement').set({ note: v7() }).where('id', '=', id).execute();
}
