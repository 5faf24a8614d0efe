import { expect, test } from 'vitest';
import { person } from '../../test/people.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';
import { textOf } from '../../test/text-of.ts';

const server = await startServer({ register: true });
const { api, raw, database } = server;
const office = async (partnerCode: string, more: object) => {
  const appointedBy = partnerCode === 'aiamp' ? 'network' : 'country-authority';
  const body = { partnerCode, appointedBy, from: '2020', ...more } as const;
  return (await api.createContactPoint({ body })).data.id;
};
const kosovo = await office('XK', {
  ...{
    authority: 'Office, of; the "Chief"\nProsecutor',
    languages: ['sq', 'sr'],
    competence: ['drugs', 'thb'],
  },
  urgentRoute: '+383 38 1; day and night',
});
await office('BR', { authority: '=cmd|calc', languages: ['pt-BR'] });
await office('BR', { authority: null, until: '2021' });
await api.createContactPointHolder({
  id: kosovo,
  body: { name: 'Ágota, Kiss', role: 'Chief', email: 'agota@example.org', phone: '+383 38', from: '2021' },
});
await api.createContactPointHolder({ id: kosovo, body: { name: 'Former', from: '2018', until: '2020' } });

/** The cells of a CSV file by RFC 4180, told apart by a reader of its own. */
function rowsOf(csv: string): string[][] {
  const rows = [...csv.matchAll(/(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*\r\n/g)];
  return rows.map(([row]) =>
    [...row.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}
const recordsOf = (csv: string) => {
  const [names = [], ...rows] = rowsOf(csv);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
};

test('the CSV has a line for each office, its footnote beside the name (BR17), and no formula', async () => {
  const response = await raw('/v1/contact-points/export');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toContain('contact-points-2026-11-22.csv');
  const records = recordsOf(await response.text());
  expect(records.map(({ partnerCode }) => partnerCode)).toEqual(['BR', 'BR', 'XK']);
  expect(records[0]).toMatchObject({ authority: "'=cmd|calc", designation: '', from: '2020', until: '' });
  expect(records[2]).toMatchObject({
    designation: expect.stringContaining('UNSCR 1244(1999)'),
    authority: 'Office, of; the "Chief"\nProsecutor',
    competence: 'drugs; thb',
    urgentRoute: "'+383 38 1; day and night",
    freshness: 'not-confirmed',
    interaction: 'none',
  });
});

test('the CSV follows the filter of the list and never names a holder', async () => {
  const { data } = await api.exportContactPoints({ partnerCode: ['XK'] });
  expect(recordsOf(data)).toHaveLength(1);
  expect(data).not.toMatch(/Kiss|agota|Former/);
  expect(recordsOf((await api.exportContactPoints({ current: true })).data)).toHaveLength(2);
  expect(recordsOf((await api.exportContactPoints({ q: 'nothing like it' })).data)).toHaveLength(0);
});

test('the CSV of more offices than are read at once has each of them once, in order', async () => {
  const { id } = await database.db
    .selectFrom('partner')
    .select('id')
    .where('code', '=', 'CL')
    .executeTakeFirstOrThrow();
  const rows = Array.from({ length: 2300 }, (_, index) => ({
    id: `019aa1de-7d55-7c52-8b6c-${String(index).padStart(12, '0')}`,
    partnerId: id,
    appointedBy: 'country-authority' as const,
    authority: index % 2 ? null : `Office ${index % 7}`,
    from: '2020',
  }));
  await database.db
    .insertInto('contactPoint')
    .values(rows as never)
    .execute();
  const records = recordsOf((await api.exportContactPoints({ partnerCode: ['CL'] })).data);
  expect(new Set(records.map((record) => record.id)).size).toBe(2300);
  const names = records.map(({ authority }) => authority || '~');
  expect(names).toEqual([...names].sort());
});

test('the workbook has a row for each office: days are days, and no text acts as a formula', async () => {
  const response = await raw('/v1/contact-points/workbook?current=true', { headers: { accept: '*/*' } });
  expect(response.headers.get('content-disposition')).toContain('contact-points-2026-11-22.xlsx');
  const xml = await textOf(response);
  expect(xml).toContain('Office, of; the &quot;Chief&quot;\nProsecutor');
  expect(xml).toContain('UNSCR 1244(1999)');
  expect(xml).toContain('>=cmd|calc<');
  expect(xml).not.toMatch(/<f>|Kiss|agota|Former/);
});

const unfolded = (cards: string) => cards.replaceAll('\r\n ', '');

test('the cards of one office are the office and who holds it now', async () => {
  const response = await raw(`/v1/contact-points.vcf?id=${kosovo}`);
  expect(response.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
  const text = await response.text();
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.endsWith('END:VCARD\r\n')).toBe(true);
  const [first, second, ...more] = unfolded(text).split('BEGIN:VCARD\r\n').slice(1);
  expect(more).toEqual([]);
  expect(first?.split('\r\n')).toEqual(
    expect.arrayContaining([
      'VERSION:4.0',
      'KIND:org',
      `UID:urn:uuid:${kosovo}`,
      'FN:Office\\, of\\; the "Chief"\\nProsecutor',
      'LANG;PREF=1:sq',
      'LANG;PREF=2:sr',
      'CATEGORIES:drugs,thb',
    ]),
  );
  expect(second?.split('\r\n')).toEqual(
    expect.arrayContaining([
      'KIND:individual',
      'FN:Ágota\\, Kiss',
      'TITLE:Chief',
      'EMAIL:agota@example.org',
      'TEL:+383 38',
    ]),
  );
  for (const card of [first, second]) expect(card).toMatch(/\r\nNOTE:.*UNSCR 1244\(1999\)/);
  expect(text).not.toContain('Former');
});

test('the cards of a filtered list are those of present offices, with the same ids each time', async () => {
  const uids = async (query: Parameters<typeof api.exportContactPointCards>[0]) =>
    [...(await api.exportContactPointCards(query)).data.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
  const all = await uids({ partnerCode: ['BR', 'XK'] });
  expect(all).toHaveLength(3);
  expect(await uids({ partnerCode: ['BR', 'XK'] })).toEqual(all);
  expect(await uids({ partnerCode: ['BR'], current: false })).toHaveLength(1);
  const none = api.exportContactPointCards({ id: '019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d' });
  expect(await refusalOf(none)).toMatchObject({ status: 404 });
});

test('cards name persons, so a fresh proof of who one is goes before them', async () => {
  const there = await person(server, 'cards@agency.example', ['officer']);
  expect((await there.api.exportContactPointCards({ id: kosovo })).data).toContain('KIND:individual');
  await query(database.url, "update session set stepped_up_at = now() - interval '11 minutes'");
  expect(codeOf(await refusalOf(there.api.exportContactPointCards({ id: kosovo })))).toBe('step-up-needed');
  expect((await there.api.exportContactPoints({ partnerCode: ['XK'] })).status).toBe(200);
});
