import { type Day, lastDay } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../src/database/tables.ts';
import { actAs } from '../src/history/actor.ts';
import type { SourceEntry } from './entries.ts';
import { readRegisterFiles } from './files.ts';
import { insertWave, type Wave, waves } from './waves.ts';

/** The database is not one that may become the register; the message says why. */
export class LoadRefused extends Error {}

export type LoadOptions = {
  /** Hears one line when the load begins and one when it is done. */
  onProgress?: ((line: string) => void) | undefined;
  /** Only these waves; all unless told. */
  waves?: readonly Wave[];
};

/** `loaded` is false where the register was there already, and then nothing has changed. `records` counts their parts too. */
export type LoadResult = { loaded: boolean; records: number };

const act = { actor: 'Register loader', reason: 'The register as it ships', requestId: null };
const now = sql<string>`clock_timestamp()`;
const lock = 0x636f6e64; // 'cond'; the migrator holds 'conc'
const nothing: LoadResult = { loaded: false, records: 0 };

/**
 * Fills an empty, migrated database with the register that ships, in one transaction: a load that is killed leaves
 * nothing. A register once loaded belongs to its officers: only waves of data that it has not had yet are added, each
 * once, and nothing is overwritten. Several processes may call it at once; one works and the others wait. Throws
 * `LoadRefused` for a database with other records, and for a demo.
 */
export async function loadRegister(db: Kysely<Database>, options: LoadOptions = {}): Promise<LoadResult> {
  const wanted = options.waves ?? waves;
  if ((await missing(db, wanted)).length === 0) return nothing;
  const { files, hash } = readRegisterFiles();
  const result = await db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    const pending = await missing(trx, wanted);
    if (pending.length === 0) return nothing;
    const isNew = pending.length === wanted.length;
    if (isNew) await refuseRecords(trx);
    options.onProgress?.(isNew ? 'Loading the register' : 'Adding to the register what it has not had yet');
    await actAs(trx, act);
    let records = 0;
    for (const wave of pending) records += await insertWave(trx, wave, files);
    await noteLoad(trx, isNew ? firstDaySpokenFor(files.sources) : undefined, hash);
    return { loaded: true, records };
  });
  if (result.loaded)
    options.onProgress?.(`The register is loaded: ${result.records} records and their parts`);
  return result;
}

/** Waits while another process loads, longer than one waits for a row. */
async function takeTurn(trx: Transaction<Database>): Promise<void> {
  await sql`select set_config('lock_timeout', '30s', true), set_config('statement_timeout', '60s', true)`.execute(
    trx,
  );
  await sql`select pg_advisory_xact_lock(${lock})`.execute(trx);
}

/** The first day any source speaks for: the last day of when it was published, else the day it was retrieved. */
export function firstDaySpokenFor(sources: Pick<SourceEntry, 'publishedOn' | 'retrievedOn'>[]): Day | null {
  const days = sources.map((source) =>
    source.publishedOn === null ? source.retrievedOn : lastDay(source.publishedOn),
  );
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

/** The waves that the register has not had yet. */
async function missing(db: Kysely<Database>, wanted: readonly Wave[]): Promise<Wave[]> {
  const info = await db.selectFrom('registerInfo').select('kind').executeTakeFirst();
  if (info?.kind === 'demo')
    throw new LoadRefused(
      'This database holds invented data for demonstrations, so the register is not loaded into it: name another database.',
    );
  const had = await db.selectFrom('registerWave').select('name').execute();
  return wanted.filter((wave) => !had.some(({ name }) => name === wave.name));
}

/** Records that somebody else entered would mix with those that ship, or stand in their way. */
async function refuseRecords(trx: Transaction<Database>): Promise<void> {
  const { taken } = await trx
    .selectNoFrom(({ exists, selectFrom, or }) =>
      or([
        exists(selectFrom('partner').select('id')),
        exists(selectFrom('source').select('id')),
        exists(selectFrom('policyDocument').select('id')),
        exists(selectFrom('capacityProject').select('id')),
      ]).as('taken'),
    )
    .executeTakeFirstOrThrow();
  if (taken)
    throw new LoadRefused(
      'This database holds records that did not come with the register, so the register is not loaded into it: name an empty database.',
    );
}

async function noteLoad(trx: Transaction<Database>, speaksFrom: Day | null | undefined, hash: string) {
  const facts = { factsHash: hash, ...(speaksFrom !== undefined && { speaksFrom, loadedAt: now }) };
  await trx
    .insertInto('registerInfo')
    .values({ kind: 'register', speaksFrom: null, loadedAt: now, ...facts })
    .onConflict((conflict) => conflict.column('single').doUpdateSet(facts))
    .execute();
}
