import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

/** Revisions under one seal at most: a batch takes a fraction of a second, and a proof within it a few steps. */
const most = 10_000;
const every = 30_000;

/**
 * Seals the next revisions and returns the seal's number; null when there is nothing to seal, or another process is at
 * it. Revisions of transactions that still run wait for the next time.
 */
export async function sealNext(db: Kysely<Database>, atMost: number = most): Promise<number | null> {
  const { rows } = await sql<{ number: number | null }>`select seal_revisions(${atMost}) as number`.execute(
    db,
  );
  return rows[0]?.number ?? null;
}

/**
 * Seals what is open now and then twice a minute, as long as the process runs. After a batch it rests as long as that
 * took, so that a first load of a million revisions leaves the database to those who wait for answers. `stop` seals
 * once more, so that what this process wrote last is sealed too.
 */
export function startSealing(
  db: Kysely<Database>,
  { onError }: { onError: (error: unknown) => void },
): { stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let stopped = false;
  const again = (wait: number) => {
    if (!stopped) timer = setTimeout(next, wait);
  };
  const next = () => {
    const begun = performance.now();
    running = sealNext(db).then(
      (number) => again(number === null ? every : performance.now() - begun),
      (error) => {
        onError(error);
        again(every);
      },
    );
  };
  next();
  const stop = async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
    await sealNext(db).catch(onError);
  };
  return { stop };
}
