import {
  adequacyStages,
  agreementStages,
  arrangementStages,
  type Milestone,
  orderOf,
  type Stage,
  stageOn,
  stageSince,
  type Timed,
} from '@concord/core';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenPartner } from '../../test/given.ts';

const { db, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);
const partner = await givenPartner(db);

const stagesOfAgreements = [...agreementStages, ...adequacyStages].map(({ stage }) => stage);
const stagesOfArrangements = arrangementStages.map(({ stage }) => stage);

test.each([...new Set<Stage>([...stagesOfAgreements, ...stagesOfArrangements])])(
  'the place of %s is the same in SQL as in the domain',
  async (stage) => {
    const { rows } = await sql<{ place: number }>`select stage_order(${stage}) as place`.execute(db);
    expect(rows).toEqual([{ place: orderOf(stage) }]);
  },
);

// Few days, so that steps often meet on the same one.
const day = fc
  .integer({ min: 0, max: 40 })
  .map((n) => new Date(Date.UTC(2024, 0, 20 + n)).toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10, 10)).map(([full, length]) => full.slice(0, length));

const stepOf = (stages: readonly Stage[]) =>
  fc.record({
    id: fc.uuid(),
    stage: fc.constantFrom(...stages),
    on: fc.option(partial, { freq: 4 }),
    knownBy: day,
    createdAt: fc.integer({ min: 0, max: 1e6 }).map((n) => new Date(Date.UTC(2025, 0) + n).toISOString()),
  });

const caseOf = (stages: readonly Stage[]) =>
  fc.record({
    id: fc.uuid(),
    expiresOn: fc.option(partial),
    steps: fc.uniqueArray(stepOf(stages), { maxLength: 6, selector: (step) => step.createdAt }),
    days: fc.array(day, { minLength: 4, maxLength: 4 }),
  });

test.each([
  { table: 'agreement', stages: stagesOfAgreements },
  { table: 'working_arrangement', stages: stagesOfArrangements },
] as const)(
  'the stage of an $table on a day is the same in SQL as in the domain',
  async ({ table, stages }) => {
    const cases = fc.sample(caseOf(stages), 400).map((c) => ({
      ...c,
      steps: c.steps.map((s) => ({ ...s, knownBy: s.on === null ? s.knownBy : null })),
    }));
    await save(table, cases);
    const { rows } = await sql<{ stage: string | null; since: string | null }>`
    select standing.stage, standing.since
    from jsonb_array_elements(${JSON.stringify(cases)}::jsonb) with ordinality as c (value, place)
    cross join jsonb_array_elements_text(c.value -> 'days') with ordinality as d (day, nth)
    left join lateral ${sql.id(`${table}_standing_on`)}((c.value ->> 'id')::uuid, d.day::date) standing on true
    order by c.place, d.nth`.execute(db);
    const expected = cases.flatMap(({ expiresOn, steps, days }) => {
      const milestones = steps.map(
        (step): Milestone => ({ ...step, version: 1, historic: false, citations: [], note: null }),
      );
      const instrument: Timed = { expiresOn, milestones };
      return days.map((on) => ({ stage: stageOn(instrument, on), since: stageSince(instrument, on) }));
    });
    expect(new Set(expected.map(({ stage }) => stage)).size).toBeGreaterThan(5);
    expect(rows).toEqual(expected);
  },
);

async function save(table: 'agreement' | 'working_arrangement', cases: unknown[]): Promise<void> {
  const rows = JSON.stringify(cases);
  await sql`
    insert into ${sql.table(table)} (id, partner_id, title, expires_on)
    select (c ->> 'id')::uuid, ${partner.id}, 'Generated', c ->> 'expiresOn'
    from jsonb_array_elements(${rows}::jsonb) c`.execute(db);
  await sql`
    insert into ${sql.table(`${table}_milestone`)} (id, ${sql.ref(`${table}_id`)}, stage, "on", known_by, created_at)
    select (s ->> 'id')::uuid, (c ->> 'id')::uuid, s ->> 'stage', s ->> 'on', (s ->> 'knownBy')::date,
      (s ->> 'createdAt')::timestamptz
    from jsonb_array_elements(${rows}::jsonb) c cross join jsonb_array_elements(c -> 'steps') s`.execute(db);
}
