import type { ExchangeAnswerRow } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { holdsOn } from '../records/period.ts';

/** What a partner has on a day, in numbers. */
export type Counts = Pick<ExchangeAnswerRow, 'contactPoints' | 'networks' | 'projects'>;

const holding = (table: RawBuilder<unknown>, on: Day) => sql<number>`(
  select count(*)::int from ${table} t where t.partner_id = p.id and ${holdsOn('t', on)})`;

/** Projects that name the partner and may run that day: where no day is recorded, the status tells. */
const projects = (on: Day) => sql<number>`(
  select count(*)::int from capacity_project_partner b join capacity_project c on c.id = b.capacity_project_id
  where b.partner_id = p.id and c.status is distinct from 'cancelled'
    and coalesce(edtf_last_day(c."from") <= ${on}::date, true)
    and coalesce(${on}::date <= edtf_first_day(c.until), c.status is distinct from 'closed'))`;

/** Contact points, networks and projects of every partner on a day, by the partner's code. */
export async function countsOn(db: Kysely<Database>, on: Day): Promise<Map<string, Counts>> {
  const rows = await db
    .selectFrom('partner as p')
    .select([
      'p.code',
      holding(sql`contact_point`, on).as('contactPoints'),
      holding(sql`network_member`, on).as('networks'),
      projects(on).as('projects'),
    ])
    .execute();
  return new Map(rows.map(({ code, ...counts }) => [code, counts]));
}
