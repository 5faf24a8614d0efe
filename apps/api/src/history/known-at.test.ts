import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenAgreement, givenMilestone, givenPartner } from '../../test/given.ts';
import { query } from '../../test/sql.ts';
import { registerTables } from '../database/register-tables.ts';
import { asKnownAt, NotYetKnown } from './known-at.ts';

const { db, past: pastDb, url, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);

const instant = async (shift = '0 s') =>
  (await query<{ at: string }>(url, `select (clock_timestamp() + $1::interval)::text as at`, [shift]))[0]
    ?.at as string;
const names = (at: string) =>
  asKnownAt(pastDb, at, async ({ db: past }) => {
    const rows = await past.selectFrom('partner').select('name').orderBy('name').execute();
    return rows.map(({ name }) => name);
  });

/** What is no part of the register's facts, and is read as it is now. */
const ofNow =
  /^(account|session|sign_in_flow|person|processing_activity|api_client|credential|access_token|audit_entry|migration|idempotency.*|register_.*|revision_.*|seal.*|webhook.*|.*receipt.*|column_outside_feed|job|job_run|retention_.*|reminder_.*|report|scenario|shared_count)$/;

test('every table of facts can be read as known, column for column', async () => {
  const shape = (schema: string) =>
    query<{ table: string; columns: string }>(
      url,
      `select table_name as table, string_agg(column_name || ' ' || udt_name, ',' order by ordinal_position) as columns
         from information_schema.columns where table_schema = $1 group by 1 order by 1`,
      [schema],
    );
  const facts = (await shape('public')).filter(({ table }) => !ofNow.test(table) && table !== 'revision');
  const known = (await shape('known')).filter(({ table }) => table !== 'revision');
  expect(known).toEqual(facts);
});

test('every function that reads a register table has its twin among those of the past', async () => {
  // Search is of now; activity_uses reads the row it is given.
  const present = ['activities_like', 'activity_uses', 'contact_points_like'];
  const reading = await query<{ name: string }>(
    url,
    `select distinct p.proname as name from pg_proc p join pg_depend d on d.classid = 'pg_proc'::regclass
        and d.objid = p.oid and d.refclassid = 'pg_class'::regclass join pg_class c on c.oid = d.refobjid
      where p.pronamespace = 'public'::regnamespace and c.relname = any($1)
        and not exists (select from pg_proc t where t.proname = p.proname and t.pronamespace = 'known'::regnamespace)`,
    [[...Object.values(registerTables).map(({ sqlName }) => sqlName), 'citation_use', 'activity_use']],
  );
  expect(reading.map(({ name }) => name).sort()).toEqual(present);
});

test('a transaction that was under way was not known, and then is known whole', async () => {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('begin');
  const insert = `insert into partner (id, kind, code, iso2, code_status, name)
    values (gen_random_uuid(), 'country', $1, $1, 'official', $2)`;
  await client.query(insert, ['AO', 'Half']);
  const between = await instant();
  await client.query(insert, ['BI', 'Whole']);
  await client.query('commit');
  await client.end();
  expect(await names(between)).toEqual([]);
  expect(await names(await instant())).toEqual(['Half', 'Whole']);
  await query(url, 'delete from partner');
});

test('the stage on a day is that of the milestones that were known', async () => {
  const partner = await givenPartner(db);
  const agreement = await givenAgreement(db, { partnerId: partner.id });
  await givenMilestone(db, { agreementId: agreement.id, stage: 'signed', on: '2024-03-15' });
  const then = await instant();
  await givenMilestone(db, { agreementId: agreement.id, stage: 'in-force', on: '2024-05-01' });
  const stage = (at: string, day: string) =>
    asKnownAt(pastDb, at, async ({ db: past }) => {
      const read = sql<{ stage: string | null }>`select agreement_stage_on(${agreement.id}, ${day}) as stage`;
      return (await read.execute(past)).rows[0]?.stage;
    });
  expect(await stage(then, '2024-06-01')).toBe('signed');
  expect(await stage(await instant(), '2024-06-01')).toBe('in-force');
  expect(await stage(await instant(), '2024-04-01')).toBe('signed');
});

test('the last ten seconds are not settled, the future cannot be read, and nothing can be written', async () => {
  const settled = async (shift: string) =>
    asKnownAt(pastDb, await instant(shift), async (past) => past.settled);
  expect(await settled('-11 s')).toBe(true);
  expect(await settled('-9 s')).toBe(false);
  await expect(settled('1 min')).rejects.toBeInstanceOf(NotYetKnown);
  await expect(
    asKnownAt(pastDb, await instant(), ({ db: past }) => past.deleteFrom('partner').execute()),
  ).rejects.toThrow();
});

test('an erased name is null, and a name that was changed is as it was', async () => {
  const { id: partnerId } = await givenPartner(db, { code: 'UA' });
  await db
    .insertInto('liaisonProsecutor')
    .values({ id: partnerId, partnerId, name: 'Jane Doe', from: '2024' })
    .execute();
  const then = await instant();
  await db.updateTable('liaisonProsecutor').set({ name: 'Ann Roe' }).execute();
  const name = () =>
    asKnownAt(pastDb, then, ({ db: past }) =>
      past.selectFrom('liaisonProsecutor').select(['name', 'from', 'partnerId']).execute(),
    );
  expect(await name()).toEqual([{ name: 'Jane Doe', from: '2024', partnerId }]);
  await query(url, 'delete from revision_personal');
  expect(await name()).toEqual([{ name: null, from: '2024', partnerId }]);
});

test('a revision of an earlier shape is read in the shape of today', async () => {
  const then = await instant();
  await query(
    url,
    `create function policy_document_upgraded(state jsonb) returns jsonb language sql immutable
     return jsonb_build_object('added', 'of old') || state`,
  );
  const insert = `insert into policy_document (id, code, title) values (gen_random_uuid(), 'POL9', 'Earlier')`;
  await query(url, insert);
  const earlier = await instant();
  await query(url, "alter table policy_document add column added text not null default 'of now'");
  await query(url, "call make_known_table('policy_document')");
  await query(url, "update policy_document set title = 'Later'");
  const { rows } = await asKnownAt(pastDb, earlier, ({ db: past }) =>
    sql`select title, added from policy_document`.execute(past),
  );
  expect(rows).toEqual([{ title: 'Earlier', added: 'of old' }]);
  const now = await asKnownAt(pastDb, await instant(), ({ db: past }) =>
    sql`select title, added from policy_document`.execute(past),
  );
  expect(now.rows).toEqual([{ title: 'Later', added: 'of now' }]);
  expect(
    await asKnownAt(pastDb, then, ({ db: past }) => past.selectFrom('policyDocument').select('id').execute()),
  ).toEqual([]);
});
