import { ipKeyGenerator } from 'express-rate-limit';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { HttpProblem } from '../http/problem.ts';
import { sharedCount } from '../http/shared-count.ts';

/** A network counts as one: whoever has one IPv6 address has all of its prefix. */
const networkOf = (address: string): string => ipKeyGenerator(address);

const tooMany = (what: string, seconds: number): HttpProblem =>
  new HttpProblem('too-many-requests', `Too many wrong ${what} from this address. Wait ${seconds} seconds.`, {
    headers: { 'Retry-After': String(seconds) },
  });

/** Keys cannot be guessed; this many a minute may be wrong before nobody looks at more. */
const mostKeys = 60;

/**
 * Counts keys and tokens that are not valid, by the address they come from and in all processes together; past sixty in a
 * minute the answer is 429. A right key is never refused: it may share the address with whoever guesses.
 */
export function wrongKeys(db: Kysely<Database>): (address: string) => Promise<void> {
  const count = sharedCount(db, 'wrong-keys', 60);
  return async (address) => {
    const counted = await count(networkOf(address)).catch(() => null);
    if (counted && counted.number > mostKeys)
      throw tooMany('keys', Math.max(1, Math.ceil((counted.until - performance.now()) / 1000)));
  };
}

/** Wrong passwords from one address within a quarter of an hour; an account rests after five of its own. */
const mostPasswords = 100;
const passwordWindow = 900;
const nameOf = (address: string) => `wrong-passwords ${networkOf(address)}`;

/** Refuses (429) an address from which too many passwords were wrong, also the right one: it may be one of many tried. */
export async function insistOnFewWrongPasswords(db: Kysely<Database>, address: string): Promise<void> {
  const { rows } = await sql<{ number: number; remains: number }>`
    select number, ceil(extract(epoch from until - clock_timestamp()))::int as remains
    from shared_count where name = ${nameOf(address)} and until > clock_timestamp()`.execute(db);
  const [found] = rows;
  if (found && found.number >= mostPasswords) throw tooMany('passwords', Math.max(1, found.remains));
}

/** Counts one, outside of what is undone. */
export async function countWrongPassword(lasting: Kysely<Database>, address: string): Promise<void> {
  await sharedCount(lasting, 'wrong-passwords', passwordWindow)(networkOf(address));
}
