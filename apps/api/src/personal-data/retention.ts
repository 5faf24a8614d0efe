import type { RetentionNumbers, RetentionRun } from '@concord/contract';
import type { Day } from '@concord/core';
import type { Kysely, Transaction } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../database/tables.ts';
import { actAs } from '../history/actor.ts';
import { type Audited, audit } from '../identity/audit.ts';
import { countEndedAccounts, countOldEntries, eraseEndedAccounts, forgetOldEntries } from './ended-store.ts';
import { erasePerson, personsToErase } from './erasure-store.ts';
import { tableOfPerson } from './person-store.ts';
import { insertRun } from './timer-store.ts';

type Items = RetentionRun['items'];
type Actor = Pick<Audited, 'actor' | 'address' | 'requestId'>;

/** Whom the machine's own acts are written down to. */
const machine: Actor = { actor: { id: null, name: 'Concord' } };

const countPeople = (items: Items, kind: Items[number]['kind']) =>
  items.filter((each) => each.kind === kind).length;

const numbersOf = (items: Items, others: Pick<RetentionNumbers, 'users' | 'reads' | 'audit'>) => ({
  holders: countPeople(items, 'holders'),
  'liaison-prosecutors': countPeople(items, 'liaison-prosecutors'),
  'liaison-magistrates': countPeople(items, 'liaison-magistrates'),
  ...others,
});

/** Whom it concerns today; nothing is erased. */
export async function seeRetention(db: Kysely<Database>, today: Day) {
  const items: Items = await personsToErase(db, today);
  const others = { users: await countEndedAccounts(db, today), ...(await countOldEntries(db, today)) };
  return { items, numbers: numbersOf(items, others) };
}

/** Erases one person whose time is over, with an entry on the trail. */
async function erase(trx: Transaction<Database>, id: string, by: Actor): Promise<void> {
  await erasePerson(trx, await tableOfPerson(trx, id), id);
  await audit(trx, { ...by, kind: 'personal-data-erased', subject: id, detail: 'retention' });
}

/** Erases whatever is over, in this transaction. What it did stands on the trail, each person apart. */
export async function applyRetention(trx: Transaction<Database>, today: Day, by: Actor) {
  const items: Items = await personsToErase(trx, today);
  for (const { id } of items) await erase(trx, id, by);
  return { items, numbers: numbersOf(items, await applyToOthers(trx, today)) };
}

async function applyToOthers(trx: Transaction<Database>, today: Day) {
  return { users: await eraseEndedAccounts(trx, today), ...(await forgetOldEntries(trx, today)) };
}

/**
 * What the timer does: each person in a transaction of their own, so that it goes on where it was broken off; then the
 * rest. What was done is written down also when something failed.
 */
export async function runRetention(db: Kysely<Database>, today: Day): Promise<RetentionNumbers> {
  const erased: Items = [];
  let others = { users: 0, reads: 0, audit: 0 };
  const inTurn = <T>(work: (trx: Transaction<Database>) => Promise<T>) =>
    db.transaction().execute(async (trx) => {
      await actAs(trx, { actor: machine.actor.name, reason: 'Retention', requestId: null });
      return work(trx);
    });
  try {
    for (const person of await personsToErase(db, today)) {
      await inTurn((trx) => erase(trx, person.id, machine));
      erased.push(person);
    }
    others = await inTurn((trx) => applyToOthers(trx, today));
  } finally {
    await inTurn((trx) => writeDown(trx, { numbers: numbersOf(erased, others), dryRun: false, by: machine }));
  }
  return numbersOf(erased, others);
}

/** Writes a run down, where it is listed and on the trail. */
export async function writeDown(
  trx: Transaction<Database>,
  { numbers, dryRun, by }: { numbers: RetentionNumbers; dryRun: boolean; by: Actor },
): Promise<{ id: string; time: string }> {
  const told = Object.entries(numbers).flatMap(([kind, number]) => (number ? [`${number} ${kind}`] : []));
  const detail = `${told.join(', ') || 'nobody'} ${dryRun ? 'simulated' : 'erased'}`;
  await audit(trx, { ...by, kind: 'retention-run', detail });
  const { id: actor, name } = by.actor;
  return insertRun(trx, { id: v7(), dryRun, actor, actorName: actor && name, numbers });
}
