import { expect, test } from 'vitest';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
const on = '2026-11-22';

test('of the register that ships nothing expires within half a year', async () => {
  expect((await api.getSunsetForecast({ on })).data).toEqual({ on, until: '2027-05-21', items: [] });
});

test('tells how answers become certain when the sources begin to speak', async () => {
  const { items } = (await api.getSunsetForecast({ on: '2026-11-01', days: 30 })).data;
  expect(items.map(({ day, partner }) => `${day} ${partner.code}`).sort()).toEqual(
    ['BO', 'CL', 'CR', 'EC', 'PE', 'aiamp'].map((code) => `2026-11-22 ${code}`),
  );
  for (const { changes } of items)
    expect(changes).toEqual(
      ['strategicInformation', 'bestPractices'].map((key) => ({
        ...{ key, before: 'unknown', after: 'yes', turn: 'becomes-certain' },
      })),
    );
});

test('tells a last day and what it takes with it, also as it was known before', async () => {
  const { data } = await api.listAgreements({ partnerCode: ['UA'] });
  const { id } = data.items[0] as { id: string };
  const { etag } = await api.getAgreement({ id });
  const before = (await api.getAgreement({ id })).data.updatedAt;
  await api.updateAgreement({ id, ifMatch: etag as string, body: { expiresOn: '2027-01-31' } });
  const { items } = (await api.getSunsetForecast({ on })).data;
  expect(items).toMatchObject([
    {
      day: '2027-01-31',
      kind: 'expiry',
      partner: { code: 'UA' },
      instrument: { id },
      expiresOn: '2027-01-31',
    },
    { day: '2027-02-01', kind: 'flip', partner: { code: 'UA' }, changes: Array(5).fill({ turn: 'ends' }) },
  ]);
  expect((await api.getSunsetForecast({ on, days: 69 })).data.items).toEqual([]);
  expect((await api.getSunsetForecast({ on, knownAt: before })).data.items).toEqual([]);
});
