import { expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
await api.createPartner({ body: { code: 'BR', name: 'Brazil' } });

const heldBy = async (...holders: { name: string; from: string; until?: string }[]) => {
  const { data } = await api.createContactPoint({
    body: { partnerCode: 'BR', appointedBy: 'country-authority', from: '2015' },
  });
  for (const body of holders) await api.createContactPointHolder({ id: data.id, body });
  return data.id;
};
const periods = async (id: string) =>
  (await api.getContactPoint({ id })).data.holders.map(({ name, from, until }) => [name, from, until]);

test('a hand-over ends the present holders on the day before and begins the next one', async () => {
  const id = await heldBy(
    { name: 'First', from: '2015', until: '2020-03' },
    { name: 'Second', from: '2020' },
    { name: 'Deputy', from: '2022', until: '2027' },
  );
  const { data, headers } = await api.createContactPointHandOver({
    id,
    body: { on: '2026-03-01', name: 'Third', email: 'third@example.org' },
  });
  expect(await periods(id)).toEqual([
    ['Third', '2026-03-01', null],
    ['Deputy', '2022', '2026-02-28'],
    ['Second', '2020', '2026-02-28'],
    ['First', '2015', '2020-03'],
  ]);
  expect(data.holders[0]).toMatchObject({ email: 'third@example.org', phone: null });
  expect(headers.get('location')).toContain(data.holders[0]?.id);
  expect(data.version).toBe(5);
  const { transactions } = await database.db
    .selectFrom('revision')
    .select(({ fn }) => fn.count<number>('xid').distinct().as('transactions'))
    .where('rootId', '=', id)
    .executeTakeFirstOrThrow();
  expect(Number(transactions)).toBe(5);
});

test('a hand-over is refused while a holder on record begins later, and then nothing has changed', async () => {
  const id = await heldBy({ name: 'Present', from: '2020' }, { name: 'Coming', from: '2026-09-01' });
  const before = await periods(id);
  const problem = await refusalOf(
    api.createContactPointHandOver({ id, body: { on: '2026-06-01', name: 'Other' } }),
  );
  expect([problem.status, codeOf(problem)]).toEqual([409, 'holder-begins-later']);
  expect(problem.detail).not.toContain('Coming');
  expect(await periods(id)).toEqual(before);
});

test('an office that has ended is handed over to nobody', async () => {
  const id = await heldBy({ name: 'Last', from: '2020' });
  await api.updateContactPoint({ id, ifMatch: '"2"', body: { until: '2025' } });
  const call = api.createContactPointHandOver({ id, body: { on: '2026-06-01', name: 'Other' } });
  expect(codeOf(await refusalOf(call))).toBe('office-has-ended');
});

test('a name that is not recorded stays so', async () => {
  const id = await heldBy();
  await api.createContactPointHandOver({ id, body: { on: '2026-06-01', name: null } });
  expect(await periods(id)).toEqual([[null, '2026-06-01', null]]);
});
