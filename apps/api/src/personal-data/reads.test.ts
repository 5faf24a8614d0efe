import { expect, test } from 'vitest';
import { person } from '../../test/people.ts';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const server = await startServer({ register: true });
const { api } = server;
const officer = await person(server, 'ola@agency.example', ['officer']);
const guardian = await person(server, 'guardian@agency.example', ['data-protection']);
const reads = async (query: Parameters<typeof api.listPersonalDataReads>[0] = {}) =>
  (await guardian.api.listPersonalDataReads(query)).data.items;

async function holderAt(partnerCode: string, name: string) {
  const body = { partnerCode, appointedBy: 'country-authority', authority: `Ministry of ${name}` } as const;
  const { data: office } = await api.createContactPoint({ body: { ...body, from: '2020' } });
  const { data } = await api.createContactPointHolder({ id: office.id, body: { name, from: '2020' } });
  return { office: office.id, id: data.holders[0]?.id as string };
}
const ximena = await holderAt('TR', 'Ximena');
const yara = await holderAt('XK', 'Yara');

test('who read whose details is told with the operation and the purpose, and without the name', async () => {
  await officer.raw(`/v1/contact-points/${ximena.office}`, { headers: { 'access-purpose': 'File%2012' } });
  const [read] = await reads({ person: ximena.id, reader: officer.id });
  expect(read).toMatchObject({
    exported: false,
    reader: officer.id,
    readerName: 'ola',
    personId: ximena.id,
    person: { kind: 'holders', office: 'Ministry of Ximena', partner: { code: 'TR' } },
    operation: 'getContactPoint',
    purpose: 'File 12',
    address: '127.0.0.1',
  });
  expect(JSON.stringify(await reads())).not.toContain('"name":"Ximena"');
  // Looking at the list is no reading of its own.
  const before = (await reads()).length;
  expect(await reads()).toHaveLength(before);
});

test('it is filtered by person, reader, operation and period; what was handed out is told as well', async () => {
  await guardian.api.exportPerson({ id: ximena.id });
  const handedOut = await reads({ person: ximena.id, operation: 'exportPerson' });
  expect(handedOut.map(({ exported, readerName }) => `${readerName} ${exported}`).toSorted()).toEqual([
    'guardian false',
    'guardian true',
  ]);
  await officer.api.getContactPoint({ id: yara.office });
  const mine = await reads({ reader: officer.id });
  expect(new Set(mine.map(({ personId }) => personId))).toEqual(new Set([ximena.id, yara.id]));
  expect(await reads({ until: '2020-01-01T00:00:00Z' })).toEqual([]);
  expect(await reads({ from: mine[0]?.time as string, reader: officer.id })).toHaveLength(1);
});

test('it is exported as it is filtered, with the footnote of a designation, and that is on the trail', async () => {
  const { data } = await guardian.api.exportPersonalDataReads({ person: yara.id });
  const [head, ...lines] = data.trim().split('\r\n');
  expect(head).toBe(
    'time,exported,reader,readerName,personId,kind,office,partnerCode,partner,designation,operation,purpose,address',
  );
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/,XK,.*This designation is without prejudice/);
  const { items } = (await api.listAuditEntries({ kind: ['exported'] })).data;
  expect(items[0]).toMatchObject({ subject: 'personal-data-reads', operation: 'exportPersonalDataReads' });
});

test('it is for those who may read the audit trail', async () => {
  expect((await refusalOf(officer.api.listPersonalDataReads())).detail).toContain('audit:read');
});
