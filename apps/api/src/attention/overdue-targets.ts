import { sql } from 'kysely';
import { type Finder, found, naming, values } from './finding.ts';

/** Targets that progress, which is computed in the package core alone, calls overdue on the day. */
export const overdueTargets: Finder = (question) =>
  found(
    'target-overdue',
    {
      type: sql.lit('target'),
      id: sql`t.id`,
      address: sql`t.address`,
      label: sql`t.label`,
      partners: sql`t.partner_ids`,
      since: sql`t.due_on + 1`,
      values: values({ dueOn: sql`t.due_on` }),
    },
    sql`from jsonb_to_recordset(${JSON.stringify(question.overdue)}::jsonb)
        as o (id uuid, "strategyCode" text, label text, "dueOn" date, "partnerCodes" text[])
      cross join lateral (select o.id, o."strategyCode" as address, o.label, o."dueOn" as due_on,
        array(select p.id from partner p where p.code = any (o."partnerCodes")) as partner_ids) t
      where ${naming('t.partner_ids', question)}`,
  );
