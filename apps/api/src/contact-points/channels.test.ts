import { expect, test } from 'vitest';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
for (const code of ['BR', 'PE']) await api.createPartner({ body: { code, name: `Land ${code}` } });
await api.createNetwork({ body: { code: 'net', name: 'The network' } });
await api.createNetworkMember({
  code: 'net',
  body: { partnerCode: 'BR', from: '2020', until: '2026-06-30' },
});
await api.createNetworkMember({ code: 'net', body: { partnerCode: 'PE', from: '2020' } });
const channels = async (code: string, on = '2026-11-22') =>
  (await api.getExchangeAnswer({ code, on })).data.channels;

test('a contact point of a network is an indirect channel of each member while it is one (BR22)', async () => {
  const { data } = await api.createContactPoint({
    body: {
      partnerCode: 'net',
      appointedBy: 'network',
      authority: 'Secretariat',
      from: '2021',
      languages: ['es'],
    },
  });
  const before = (await api.getExchangeAnswer({ code: 'PE' })).data.knownAt;
  await api.recordContactPointConfirmation({ id: data.id, body: { confirmedOn: '2026-10-01' } });
  expect((await api.getExchangeAnswer({ code: 'PE' })).data.knownAt > before).toBe(true);
  expect(await channels('PE')).toEqual([
    expect.objectContaining({
      kind: 'network-contact-point',
      label: 'Secretariat',
      indirect: true,
      via: { code: 'net', kind: 'network', name: 'The network', designation: null },
      record: { type: 'contact-point', id: data.id, version: 2 },
      languages: ['es'],
      freshness: 'fresh',
      confirmedOn: '2026-10-01',
    }),
  ]);
  expect(await channels('BR', '2026-06-30')).toHaveLength(1);
  expect(await channels('BR')).toEqual([]);
  expect(await channels('PE', '2021-12-30')).toEqual([]);
  const { items } = (await api.listExchangeAnswers({})).data;
  const row = (code: string) => items.find(({ partner }) => partner.code === code);
  expect(row('PE')).toMatchObject({ channel: 'network-contact-point', contactPoints: 0 });
  expect(row('net')).toMatchObject({ channel: 'contact-point', contactPoints: 1 });
  expect(row('BR')).toMatchObject({ channel: null });
});

test('a contact point of the country itself comes first, the fresh ones before the others, and nobody is named', async () => {
  const own = async (authority: string, confirmedOn: string | null) => {
    const body = { partnerCode: 'PE', appointedBy: 'country-authority', authority, from: '2020' } as const;
    const { id } = (await api.createContactPoint({ body })).data;
    await api.createContactPointHolder({ id, body: { name: 'Juana Oculta', from: '2020' } });
    if (confirmedOn) await api.recordContactPointConfirmation({ id, body: { confirmedOn } });
  };
  await own('Unconfirmed', null);
  await own('Stale', '2024-01-01');
  await own('Fresh', '2026-11-01');
  const found = await channels('PE');
  expect(found.map(({ label, rank, indirect }) => [label, rank, indirect])).toEqual([
    ['Fresh', 1, false],
    ['Stale', 2, false],
    ['Unconfirmed', 3, false],
    ['Secretariat', 4, true],
  ]);
  expect(JSON.stringify((await api.getExchangeAnswer({ code: 'PE' })).data)).not.toContain('Oculta');
});
