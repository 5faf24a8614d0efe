import type { Kysely } from 'kysely';
import { v7 } from 'uuid';
import { inject, onTestFinished } from 'vitest';
import type { Database } from '../src/database/tables.ts';
import { sealNext } from '../src/history/sealer.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';
import { givenAgreement, givenPartner } from './given.ts';
import { settled } from './settled.ts';

/** Seals all that is open, so many revisions a seal. */
export async function sealAll(db: Kysely<Database>, most = 4): Promise<void> {
  await settled(db);
  while ((await sealNext(db, most)) !== null);
}

/**
 * A register of its own until the test ends: a partner, a liaison prosecutor with a name in two versions, and an
 * agreement in eight versions, under seals of four revisions each.
 */
export async function givenSealedRegister(): Promise<TestDatabase & { agreement: string; post: string }> {
  const database = await cloneDatabase(inject('cluster'));
  onTestFinished(database.drop);
  const { db } = database;
  const partner = await givenPartner(db);
  const post = v7();
  const named = { id: post, partnerId: partner.id, name: 'Jane Doe', knownBy: '2024-03-31' };
  await db.insertInto('liaisonProsecutor').values(named).execute();
  await db.updateTable('liaisonProsecutor').set({ note: 'moved' }).where('id', '=', post).execute();
  const { id: agreement } = await givenAgreement(db, { partnerId: partner.id, title: 'Version 1' });
  for (let version = 2; version <= 8; version++)
    await db
      .updateTable('agreement')
      .set({ title: `Version ${version}` })
      .where('id', '=', agreement)
      .execute();
  await sealAll(db);
  return { ...database, agreement, post };
}
