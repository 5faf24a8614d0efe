import type { Day } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';

/**
 * The strategy that is current on a day, at most one row; mirrors `strategyOn` of the package core, and a test compares
 * the two.
 */
export const strategyOn = (on: Day): RawBuilder<unknown> => sql`(
  select * from strategy where ${on}::date between first_day and last_day
  order by first_day desc, code collate "C" limit 1)`;
