import { type Kysely, sql, type Transaction } from 'kysely';
import { readRegisterFiles } from '../register/files.ts';
import { firstDaySpokenFor } from '../register/load.ts';
import { insertWave, waves } from '../register/waves.ts';
import type { Database } from '../src/database/tables.ts';
import { actAs } from '../src/history/actor.ts';
import { inventActivities } from './activities.ts';
import { inventContactPoints } from './contact-points.ts';
import { makeDice } from './dice.ts';
import { inBulk } from './history.ts';
import { inventAroundPartners } from './partners.ts';
import type { Amounts } from './sizes.ts';

/** The database is not one that may hold a demo; the message says why. */
export class DemoRefused extends Error {}

const act = { actor: 'Demo generator', reason: 'Invented data', requestId: null };

/**
 * Fills an empty, migrated database with the register that ships and invented records around it, and marks it as a
 * demo for ever. The same seed and amounts make the same rows, whatever the server; only the time of their making
 * differs. One transaction: a run that is killed leaves nothing. `db` has the rights of the owner and one connection.
 * Throws `DemoRefused` for a database that holds anything.
 */
export async function generateDemo(
  db: Kysely<Database>,
  { amounts, seed, onProgress }: { amounts: Amounts; seed: number; onProgress?: (line: string) => void },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select set_config('statement_timeout', '0', true), set_config('work_mem', '256MB', true),
      set_config('maintenance_work_mem', '512MB', true), set_config('synchronous_commit', 'off', true),
      set_config('idle_in_transaction_session_timeout', '0', true)`.execute(trx);
    await insistOnEmpty(trx);
    await actAs(trx, act);
    const { files } = readRegisterFiles();
    await trx
      .insertInto('registerInfo')
      .values({
        kind: 'demo',
        speaksFrom: firstDaySpokenFor(files.sources),
        loadedAt: sql<string>`clock_timestamp()`,
        factsHash: null,
      })
      .execute();
    onProgress?.('Loading what ships');
    for (const wave of waves) await insertWave(trx, wave, files);
    await makeDice(trx, seed);
    await inventAroundPartners(trx, amounts.projects);
    await inBulk(trx, async () => {
      onProgress?.(`Inventing ${amounts.contactPoints.toLocaleString('en')} contact points`);
      await inventContactPoints(trx, amounts.contactPoints);
      onProgress?.(`Inventing ${amounts.activities.toLocaleString('en')} activities`);
      await inventActivities(trx, amounts);
      onProgress?.('Writing their history, and indexes');
    });
  });
  await tidy(db, onProgress);
}

/** What PostgreSQL would do by and by in the background: so the first readers of so many new rows do not wait for it. */
async function tidy(db: Kysely<Database>, onProgress: ((line: string) => void) | undefined): Promise<void> {
  onProgress?.('Tidying up');
  await sql`set statement_timeout = 0`.execute(db);
  await sql`vacuum analyze`.execute(db);
}

async function insistOnEmpty(trx: Transaction<Database>): Promise<void> {
  const info = await trx.selectFrom('registerInfo').select('kind').executeTakeFirst();
  if (info?.kind === 'demo')
    throw new DemoRefused('This database holds a demo already: name an empty database, or remove that one.');
  const { taken } = await trx
    .selectNoFrom(({ exists, selectFrom, or }) =>
      or([exists(selectFrom('partner').select('id')), exists(selectFrom('source').select('id'))]).as('taken'),
    )
    .executeTakeFirstOrThrow();
  if (info || taken)
    throw new DemoRefused(
      'This database holds the register, and invented data never mix with it: name an empty database.',
    );
}
