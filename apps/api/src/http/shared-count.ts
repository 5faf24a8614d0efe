import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

/** The number of one who came, within the window that ends at `until` (by `performance.now()`). */
export type Counted = { number: number; until: number };

/** Numbers a process has taken and may give out without asking. */
type Lease = { next: number; last: number; until: number };

/** Of the numbers given so far a process takes a sixteenth at a time: so much of a limit may stay unused by it. */
const share = 16;
/** So many names are remembered at most. */
const most = 10_000;

/**
 * Takes numbers from the window that is open now, for all processes together; tells how many were taken before, and how
 * long the window lasts.
 */
async function takeNumbers(db: Kysely<Database>, name: string, count: number, seconds: number) {
  const { rows } = await sql<{ before: number; remains: number }>`
    insert into shared_count as c (name, until, number)
    values (${name}, to_timestamp((floor(extract(epoch from clock_timestamp()) / ${seconds}) + 1) * ${seconds}), ${count})
    on conflict (name, until) do update set number = c.number + excluded.number
    returning number - ${count}::int as before, (extract(epoch from until - clock_timestamp()) * 1000)::float8 as remains`.execute(
    db,
  );
  return rows[0] as { before: number; remains: number };
}

/**
 * Numbers those who come by one name within each window of so many seconds, across all processes: no number is given
 * twice, so a limit is never passed. Numbers are taken from the database several at a time, the more the more came:
 * 600 requests in a minute ask it 85 times, 100,000 ask it 169 times.
 */
export function sharedCount(db: Kysely<Database>, kind: string, seconds: number) {
  const leases = new Map<string, Lease>();
  const waiting = new Map<
    string,
    { resolve: (counted: Counted) => void; reject: (error: unknown) => void }[]
  >();

  async function fill(name: string): Promise<void> {
    for (let queue = waiting.get(name) ?? []; queue.length > 0; ) {
      const known = leases.get(name);
      const given = known && known.until > performance.now() ? known.last : 0;
      const count = Math.max(queue.length, Math.floor(given / share), 1);
      try {
        const { before, remains } = await takeNumbers(db, `${kind} ${name}`, count, seconds);
        const lease = { next: before + 1, last: before + count, until: performance.now() + remains };
        if (leases.size >= most) leases.clear();
        leases.set(name, lease);
        for (const { resolve } of queue.splice(0, count))
          resolve({ number: lease.next++, until: lease.until });
      } catch (error) {
        for (const { reject } of queue.splice(0)) reject(error);
      }
    }
    waiting.delete(name);
  }

  return (name: string): Promise<Counted> => {
    const lease = leases.get(name);
    if (lease && lease.until > performance.now() && lease.next <= lease.last)
      return Promise.resolve({ number: lease.next++, until: lease.until });
    return new Promise((resolve, reject) => {
      const queue = waiting.get(name);
      if (queue) return void queue.push({ resolve, reject });
      waiting.set(name, [{ resolve, reject }]);
      void fill(name);
    });
  };
}

/** Forgets windows that are over; tells how many. */
export async function forgetOldCounts(db: Kysely<Database>): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sharedCount')
    .where('until', '<', sql<string>`clock_timestamp()`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
