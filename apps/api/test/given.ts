import { placeOf } from '@concord/core';
import type { Insertable, Kysely } from 'kysely';
import { v7 } from 'uuid';
import { json } from '../src/database/columns.ts';
import type { Database, RegisterTables } from '../src/database/tables.ts';

type Given<Table extends keyof RegisterTables> = Partial<Insertable<RegisterTables[Table]>>;

/** Saves a country; `TR` unless told. */
export function givenPartner(db: Kysely<Database>, partner: Given<'partner'> = {}) {
  const code = partner.code ?? 'TR';
  const country = {
    kind: 'country',
    code,
    iso2: code,
    codeStatus: 'official',
    name: `Country ${code}`,
  } as const;
  return db
    .insertInto('partner')
    .values({ id: v7(), ...country, ...partner })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function givenSource(db: Kysely<Database>, source: Given<'source'> = {}) {
  return db
    .insertInto('source')
    .values({ id: v7(), code: 'S9', title: 'A letter', kind: 'letter', ...source })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function givenAgreement(db: Kysely<Database>, agreement: Given<'agreement'> & { partnerId: string }) {
  return db
    .insertInto('agreement')
    .values({ id: v7(), title: 'An agreement', ...agreement })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function givenMilestone(
  db: Kysely<Database>,
  milestone: Given<'agreementMilestone'> & { agreementId: string },
) {
  return db
    .insertInto('agreementMilestone')
    .values({ id: v7(), stage: 'signed', on: '2024-03', ...milestone })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Saves a country's contact point that is known since the register speaks. */
export function givenContactPoint(
  db: Kysely<Database>,
  contactPoint: Given<'contactPoint'> & { partnerId: string },
) {
  return db
    .insertInto('contactPoint')
    .values({ id: v7(), appointedBy: 'country-authority', knownBy: '2024-03-31', ...contactPoint })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function givenProject(db: Kysely<Database>, project: Given<'capacityProject'> = {}) {
  return db
    .insertInto('capacityProject')
    .values({ id: v7(), code: 'emj', name: 'EuroMed Justice', agencyRole: 'implements', ...project })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function givenActivity(db: Kysely<Database>, activity: Given<'activity'> = {}) {
  return db
    .insertInto('activity')
    .values({ id: v7(), kind: 'technical-meeting', title: 'A meeting', state: 'held', ...activity })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Saves a conflict of two readings; `S9` must be on the register. */
export function givenConflict(db: Kysely<Database>, conflict: Given<'conflict'> = {}) {
  const reading = (text: string, value: string) => ({
    text,
    value,
    citations: [{ source: 'S9', locator: 'page 1', quote: null }],
  });
  return db
    .insertInto('conflict')
    .values({
      id: v7(),
      title: 'How many there are',
      readings: json([reading('There are two.', '2'), reading('There are eight.', '8')]),
      ...conflict,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function givenStrategy(db: Kysely<Database>, strategy: Given<'strategy'> = {}) {
  return db
    .insertInto('strategy')
    .values({
      ...{ id: v7(), code: 'plan-2024-2027', title: 'The plan' },
      ...{ from: '2024', until: '2027', ...strategy },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Saves a key action of a strategy, with its priority if that is not there. */
export async function givenKeyAction(
  db: Kysely<Database>,
  keyAction: Given<'keyAction'> & { strategyId: string; code: string },
) {
  const { strategyId, code } = keyAction;
  await db
    .insertInto('strategyPriority')
    .values({ id: v7(), strategyId, code: placeOf(code).priorityCode, title: 'A priority' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db
    .insertInto('keyAction')
    .values({ id: v7(), title: `To do ${code}`, ...keyAction })
    .returningAll()
    .executeTakeFirstOrThrow();
}
