import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Sheet, type SheetCell, workbookOf } from './workbook.ts';

async function bytesOf(sheets: Sheet[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of workbookOf(sheets)) pieces.push(piece);
  return Buffer.concat(pieces);
}
const sheetOf = (cells: SheetCell[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Sheet',
  title: 'Title',
  columns: cells.map((_, i) => ({ heading: `H${i}`, width: 10 })),
  rows: [{ cells }],
  below: [],
  ...more,
});
const read = async (sheet: Sheet) =>
  strFromU8(unzipSync(await bytesOf([sheet]))['xl/worksheets/sheet1.xml'] as Uint8Array);

test('the same sheets make the same bytes, whenever and wherever', async () => {
  const before = process.env.TZ;
  const first = await bytesOf([sheetOf(['a', 1])]);
  process.env.TZ = 'Pacific/Auckland';
  const again = await bytesOf([sheetOf(['a', 1])]);
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(again.equals(first)).toBe(true);
  expect(await bytesOf([sheetOf(['b', 1])])).not.toEqual(first);
});

test.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("http://evil")'])(
  '%s stays a text and acts as no formula',
  async (text) => {
    const xml = await read(sheetOf([text]));
    expect(xml).toMatch(/<c r="A2" t="inlineStr">/);
    expect(xml).not.toContain('<f');
  },
);

test('numbers are numbers and full days are dates; a month or a year stays as vague as it is', async () => {
  const xml = await read(
    sheetOf([1200, 0.5, { day: '2026-11-22' }, { day: '2026-11' }, { day: '1899-01-01' }, null]),
  );
  expect(xml).toMatch(/<c r="A2" s="\d+"><v>1200<\/v><\/c><c r="B2" s="\d+"><v>0.5<\/v><\/c>/);
  expect(xml).toMatch(/<c r="C2" s="\d+"><v>46348<\/v><\/c>/);
  expect(xml).toContain('<c r="D2" t="inlineStr"><is><t xml:space="preserve">2026-11</t>');
  expect(xml).toContain('1899-01-01');
  expect(xml).not.toContain('r="F2"');
});

test('whatever a text holds, the sheet stays XML and says it', async () => {
  const xml = await read(sheetOf(['<a> & "b" \u0001\u000b_x0041_ é 😀'], { title: 'R & D' }));
  expect(xml).toContain('&lt;a&gt; &amp; &quot;b&quot; _x005F_x0041_ é 😀');
  expect(xml).toContain('<oddHeader>&amp;L&amp;BR &amp;&amp; D</oddHeader>');
});

test('totals and notes stand below what can be sorted', async () => {
  const rows = [{ cells: ['a', 1] }, { cells: ['b', 2] }, { cells: ['Total', 3], total: true }];
  const xml = await read(sheetOf(['', 0], { rows, below: ['A note.'] }));
  expect(xml).toContain('<autoFilter ref="A1:B3"/>');
  expect(xml).toMatch(/<row r="6"><c r="A6"[^>]*><is><t[^>]*>A note\./);
});

test('columns go on after Z', async () => {
  const xml = await read(sheetOf(Array.from({ length: 28 }, (_, i) => i)));
  expect(xml).toMatch(/r="Z2".*r="AA2".*r="AB2"/);
});
