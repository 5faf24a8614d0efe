import { type InteractionLevel, interactionLevel } from '@concord/core';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenActivity, givenContactPoint, givenPartner } from '../../test/given.ts';

const { db, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);
const partner = await givenPartner(db);
const days = fc.date({
  min: new Date('2022-01-01T00:00:00Z'),
  max: new Date('2026-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const day = days.map((date) => date.toISOString().slice(0, 10));

test('the level of interaction in SQL is that of the domain, on any day after any contacts (BR19)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(day, { maxLength: 4 }), day, async (contacts, on) => {
      const office = await givenContactPoint(db, { partnerId: partner.id });
      for (const from of contacts) await givenActivity(db, { from, contactPointIds: [office.id] });
      expect(await levelOf(office.id, on)).toBe(interactionLevel(contacts, on));
    }),
    { numRuns: 60 },
  );
});

test('what was planned or cancelled, or may not be over yet, is no contact', async () => {
  const office = await givenContactPoint(db, { partnerId: partner.id });
  const met = (more: Parameters<typeof givenActivity>[1]) =>
    givenActivity(db, { contactPointIds: [office.id], ...more });
  await met({ from: '2026-05-01', state: 'planned' });
  await met({ from: '2026-05-01', state: 'cancelled' });
  await met({ from: null });
  await met({ from: '2026-05' });
  expect(await levelOf(office.id, '2026-05-30')).toBe('none');
  expect(await levelOf(office.id, '2026-05-31')).toBe('occasional');
});

async function levelOf(id: string, on: string): Promise<InteractionLevel> {
  const { rows } = await sql<{ level: InteractionLevel }>`
    select contact_point_interaction(${id}, ${on}::date) as level`.execute(db);
  return rows[0]!.level;
}
