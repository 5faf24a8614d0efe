import { activityKinds, contactPurposes, crimeAreas } from '@concord/core';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../src/database/tables.ts';
import { words } from './words.ts';

/** Runs a statement that has no parameters, such as one that makes something. */
export const run = (trx: Transaction<Database>, text: string): Promise<unknown> => sql.raw(text).execute(trx);

const lists = {
  ...words,
  crime: crimeAreas,
  purpose: contactPurposes,
  kind: activityKinds,
} satisfies Record<string, readonly string[]>;
type List = keyof typeof lists;

const quoted = (list: readonly string[]) => list.map((word) => `'${word.replaceAll("'", "''")}'`).join(',');

/** A word of a list, drawn by four digits of the row's hash `h` from a place on; SQL text. */
export const pick = (list: List, at: number): string =>
  `(array[${quoted(lists[list])}])[1 + pg_temp.dice(h, ${at}, ${lists[list].length})]`;

/** One or two of a list; SQL text. */
export const some = (list: List, at: number): string =>
  `case when pg_temp.dice(h, ${at}, 7) < 4 then array[${pick(list, at)}]
    else (select array_agg(distinct w) from unnest(array[${pick(list, at)}, ${pick(list, at + 3)}]) w) end`;

/** An invented place; SQL text. */
export const place = (at: number): string =>
  `${pick('begin', at)} || ${pick('middle', at + 1)} || ${pick('end', at + 2)}`;

/**
 * Chance that any server repeats: everything about row n of a kind follows from the digits of md5(seed, kind, n). Lives
 * in the session only.
 */
export async function makeDice(trx: Transaction<Database>, seed: number): Promise<void> {
  await run(
    trx,
    `create function pg_temp.hash(kind text, n bigint) returns text language sql immutable
      return md5('${seed}:' || kind || ':' || n::text)`,
  );
  await run(
    trx,
    `create function pg_temp.dice(h text, at int, sides int) returns int language sql immutable
      return ('x' || substr(h, at, 4))::bit(16)::int % sides`,
  );
  await run(
    trx,
    `create function pg_temp.chance(h text, at int) returns float language sql immutable
      return ('x' || substr(h, at, 7))::bit(28)::int::float / 268435456`,
  );
  // A UUIDv7 in form: the time part counts, so that rows lie in the order in which they are made.
  await run(
    trx,
    `create function pg_temp.id_of(kind text, n bigint) returns uuid language sql immutable
      return overlay(overlay(lpad(to_hex(1793000000000 + n), 12, '0') || substr(pg_temp.hash(kind, n), 13)
        placing '7' from 13) placing '8' from 17)::uuid`,
  );
  // A day as precisely as such days are known: mostly whole, at times the month, rarely the year.
  await run(
    trx,
    `create function pg_temp.partial(day date, roll int) returns text language sql stable
      return substr(day::text, 1, case when roll % 20 < 16 then 10 when roll % 20 < 19 then 7 else 4 end)`,
  );
}
