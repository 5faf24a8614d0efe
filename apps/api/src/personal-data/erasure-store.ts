import type { RetentionRun } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { type PersonTable, personTables } from './person-store.ts';

/**
 * Erases what is on record of a person and what revisions hold, in this transaction; tells how many values of history
 * that was. The record stays, without them: the change that empties it is a revision like any other.
 */
export async function erasePerson(
  trx: Transaction<Database>,
  table: PersonTable,
  id: string,
): Promise<number> {
  const { personal } = personTables[table];
  const empty = sql.join(personal.map((column) => sql`${sql.ref(column)} = null`));
  const told = sql`coalesce(${sql.join(personal.map((column) => sql.ref(column)))}) is not null`;
  await sql`update ${sql.table(table)} set ${empty} where id = ${id} and ${told}`.execute(trx);
  const { rows } = await sql<{ erased: number }>`select erase_personal(${table}, ${id}) as erased`.execute(
    trx,
  );
  return rows[0]?.erased ?? 0;
}

type Concerned = RetentionRun['items'][number];

/**
 * Whose retention is over on a day: the post ended, or the record was deleted, longer ago than the kind of data is kept,
 * and something of the person is still there.
 */
export async function personsToErase(db: Kysely<Database>, today: Day): Promise<Concerned[]> {
  const { rows } = await sql<Concerned>`
    select p.id, p.kind, p.ended_on as "endedOn", false as deleted
      from person p join processing_activity a on a.kind = p.kind
     where p.ended_on + make_interval(months => a.retention_months) < ${today}::date
       and (coalesce(p.name, p.role, p.email, p.phone) is not null or exists (
         select from revision r join revision_personal v on v.revision_seq = r.seq
          where r.table_name = p.table_name and r.record_id = p.id))
    union all
    select r.record_id, a.kind, r.time::date, true
      from revision r join processing_activity a on a.kind = case r.table_name
        when 'contact_point_holder' then 'holders' when 'liaison_prosecutor' then 'liaison-prosecutors'
        when 'liaison_magistrate' then 'liaison-magistrates' end
     where r.operation = 'delete' and r.time::date + make_interval(months => a.retention_months) < ${today}::date
       and not exists (select from revision n where n.table_name = r.table_name
         and n.record_id = r.record_id and n.version > r.version)
       and exists (select from revision o join revision_personal v on v.revision_seq = o.seq
         where o.table_name = r.table_name and o.record_id = r.record_id)
    order by 3, 1`.execute(db);
  return rows;
}
