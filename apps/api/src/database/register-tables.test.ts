import { sql } from 'kysely';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { registerTable, registerTables } from './register-tables.ts';

const { db, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);
const sqlNames = Object.values(registerTables).map(({ sqlName }): string => sqlName);

test('the list of register tables names exactly those that keep history', async () => {
  const { rows } = await sql<{ name: string }>`
    select tgrelid::regclass::text as name from pg_trigger where tgname = 'record_revision'`.execute(db);
  expect(rows.map(({ name }) => name).sort()).toEqual([...sqlNames].sort());
});

/** No facts of the register: who may do what (what was done to it stands in the audit trail), and what people keep. */
const noFacts = ['account', 'api_client', 'report', 'scenario'];

test('every table with an id and a version keeps history', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('id', 'version') and table_name <> 'webhook' -- configuration
    group by 1 having count(*) = 2`.execute(db);
  expect(rows.map(({ name }) => name).sort()).toEqual([...sqlNames, ...noFacts].sort());
});

test('what others refer to stands before them in the list, so that it is restored first', async () => {
  const { rows } = await sql<{ from: string; to: string }>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
    where contype = 'f' and not (condeferrable and conrelid = confrelid) and conrelid::regclass::text = any(${sqlNames})`.execute(
    db,
  );
  expect(rows.length).toBeGreaterThan(5);
  for (const { from, to } of rows)
    expect(sqlNames.indexOf(to), `${from} → ${to}`).toBeLessThan(sqlNames.indexOf(from));
});

test('no other name passes for a register table', () => {
  expect(registerTable('agreement_gate')).toBe('agreementGate');
  expect(() => registerTable('revision; drop table partner')).toThrow(RangeError);
});
