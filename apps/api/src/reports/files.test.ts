import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { cell, reportsOf, sha256, tableOf } from '../../test/reports.ts';
import { startServer } from '../../test/server.ts';

const { api, raw } = await startServer({ register: true });
const { make, bytesOf, allBytes } = reportsOf(api);
const today = '2026-11-22';

describe('A report of the register that ships', () => {
  const made = make();

  test('counts its instruments as the overview does', async () => {
    const report = await made;
    expect(cell(report, 'agreements-by-region', 'total', 'total')).toBe(36);
    expect(cell(report, 'agreements-by-region', 'total', 'in-force')).toBe(13);
    expect(cell(report, 'agreements-by-region', 'total', 'authorised')).toBe(14);
    expect(cell(report, 'arrangements-by-region', 'total', 'in-force')).toBe(8);
    expect(cell(report, 'arrangements-by-region', 'network', 'in-force')).toBe(1);
    expect(cell(report, 'contacts-by-region', 'total', 'liaisonProsecutors')).toBe(12);
    expect(tableOf(report, 'instruments').rows).toHaveLength(58);
    expect(tableOf(report, 'partners').rows).toHaveLength(60);
    expect(tableOf(report, 'projects').rows).toHaveLength(6);
  });

  test('tells how far the strategy came, as its own page does', async () => {
    const report = await made;
    expect([
      cell(report, 'progress', 'KA2.1', 'achieved'),
      cell(report, 'progress', 'KA2.1', 'targets'),
    ]).toEqual([1, 12]);
    const { tally } = (await api.getStrategyProgress({ code: 'strategy-2024-2027' })).data;
    expect([
      cell(report, 'progress', 'total', 'achieved'),
      cell(report, 'progress', 'total', 'targets'),
    ]).toEqual([tally.achieved, tally.of]);
  });

  test('is of the day it was made on while its period lasts, and says who made it', async () => {
    const report = await made;
    expect(report).toMatchObject({ on: today, strategyCode: 'strategy-2024-2027', register: 'register' });
    expect(report.madeBy).not.toBe('');
    expect(report.sources.map(({ code }) => code)).toEqual(['CONCORD', 'S1', 'S2']);
    expect(report.digest).toBe(sha256(Buffer.from(JSON.stringify(report.tables))));
  });

  test('names Kosovo with its footnote in every file that does (BR17)', async () => {
    const report = await made;
    const [footnote] = report.footnotes;
    expect(footnote).toMatch(/^This designation is without prejudice/);
    const sheets = unzipSync(await bytesOf(report.id));
    const named = Object.values(sheets)
      .map((part) => strFromU8(part))
      .filter((xml) => xml.includes('Kosovo'));
    expect(named.length).toBeGreaterThan(1);
    for (const xml of named)
      expect([xml.includes(`* ${footnote}`), xml.includes('Kosovo*')]).toEqual([true, true]);
    const csv = (await api.exportReportTable({ id: report.id, tableId: 'partners' })).data;
    expect(csv).toContain(`XK,Kosovo,${footnote}`);
  });

  test('keeps the size and the SHA-256 of every file, and gives exactly those', async () => {
    const report = await made;
    const files = await allBytes(report);
    expect(files.map((bytes) => ({ bytes: bytes.length, sha256: sha256(bytes) }))).toEqual(
      report.files.map(({ bytes, sha256 }) => ({ bytes, sha256 })),
    );
  });

  test('hands out a workbook under a name that says what it is', async () => {
    const { headers } = await raw(`/v1/reports/${(await made).id}/workbook`, { headers: { accept: '*/*' } });
    expect(headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(headers.get('content-disposition')).toContain(
      'report-2026-01-01-2026-12-31-as-of-2026-11-22-all.xlsx',
    );
  });
});

describe('Two reports', () => {
  test('tell what is otherwise, as JSON and as a workbook', async () => {
    const was = await make();
    const { data: office } = await api.createContactPoint({
      body: { partnerCode: 'XK', appointedBy: 'country-authority', from: '2026-01', languages: ['sq'] },
    });
    expect(office.partner.code).toBe('XK');
    const is = await make();
    const { data } = await api.getReportDifference({ id: is.id, than: was.id });
    expect([data.was.id, data.is.id]).toEqual([was.id, is.id]);
    const partners = data.tables.find(({ id }) => id === 'partners');
    const changed = partners?.rows.filter(({ state }) => state !== 'same') ?? [];
    expect(changed.map(({ key }) => key)).toEqual(['XK']);
    const at = partners?.columns.findIndex(({ key }) => key === 'contactPoints') ?? -1;
    expect(changed[0]?.cells[at]).toEqual({ was: 0, is: 1, difference: 1 });
    expect(data.footnotes[0]).toMatch(/without prejudice/);

    const book = (await api.exportReportWorkbook({ id: is.id, than: was.id })).data;
    const sheets = unzipSync(new Uint8Array(await book.arrayBuffer()));
    const texts = Object.values(sheets).map((part) => strFromU8(part));
    const partnerSheet = texts.find(
      (xml) => xml.includes('Contact points, difference') && xml.includes('Kosovo'),
    );
    expect(partnerSheet).toContain('Kosovo*');
    expect(partnerSheet).toContain(`* ${data.footnotes[0]}`);
    expect(texts.some((xml) => xml.includes('Compared with'))).toBe(true);
  });

  test('need to be there both', async () => {
    const { id } = await make();
    const nobody = '01a2008d-7400-7aa2-8074-6476c498d379';
    expect(await refusalOf(api.getReportDifference({ id, than: nobody }))).toMatchObject({ status: 404 });
    expect(await refusalOf(api.exportReportWorkbook({ id, than: nobody }))).toMatchObject({ status: 404 });
  });
});
