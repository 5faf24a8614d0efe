import type { Day } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';

/**
 * Whether the period in a row with that alias certainly holds on the day: begun for certain, and not possibly over.
 * Mirrors `certainlyHolds` of the package core.
 */
export const holdsOn = (t: string, on: Day): RawBuilder<boolean> => sql`coalesce(
  ${sql.raw(t)}.effective_from <= ${on}::date
  and coalesce(${on}::date <= ${sql.raw(t)}.effective_until, true), false)`;

/** `from`, `until` and `knownBy` of the row with that alias, for json_build_object. */
export const periodFields = (t: string): RawBuilder<unknown> => sql`'from', ${sql.raw(t)}."from",
  'until', ${sql.raw(t)}.until, 'knownBy', ${sql.raw(t)}.known_by`;
