import type { Day } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';

/** `heldOn` is a full day, from which it is certain; `recorded` is the date as somebody recorded it. */
export type LastActivity = { heldOn: Day; recorded: string };

/** The latest activity held with the partner (alias `p`) by a day, for a lateral join. */
export const heldWith = (on: Day): RawBuilder<LastActivity> => sql<LastActivity>`(
  select u.held_on, coalesce(a.until, a."from") as recorded
  from activity_use u join activity a on a.id = u.activity_id
  where u.partner_id = p.id and u.state = 'held' and u.held_on <= ${on}::date
  order by u.held_on desc, a.id desc limit 1)`;
