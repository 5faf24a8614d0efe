import { describe, expect, it } from 'vitest';
import { reportDifference } from './difference.ts';
import { reportCan } from './rules.ts';
import { column, type ReportTable, row } from './table.ts';

const columns = [column('partner', 'text'), column('total', 'number')];
const table = (rows: ReportTable['rows'], more = columns): ReportTable => ({
  id: 'partners',
  columns: more,
  rows,
  notes: [],
});
const differ = (was: ReportTable, is: ReportTable) => {
  const [found] = reportDifference([was], [is]);
  if (!found) throw new Error('no difference');
  return found;
};

describe('Two reports', () => {
  it('tell of each number what it was, what it is, and by how much it moved', () => {
    const { rows } = differ(table([row('a', ['A', 1.1])]), table([row('a', ['A', 1.4])]));
    expect(rows[0]).toMatchObject({
      state: 'changed',
      cells: [{ difference: null }, { was: 1.1, is: 1.4, difference: 0.3 }],
    });
  });

  it('that say the same differ in nothing', () => {
    const { rows } = differ(table([row('a', ['A', 1])]), table([row('a', ['A', 1])]));
    expect(rows[0]).toMatchObject({ state: 'same', cells: [{}, { difference: 0 }] });
  });

  it('keep what is gone where it stood, and put totals last', () => {
    const total = (n: number) => ({ key: 'total', total: true, cells: ['Total', n] });
    const was = table([row('a', ['A', 1]), row('b', ['B', 2]), row('c', ['C', 3]), total(6)]);
    const is = table([row('a', ['A', 1]), row('c', ['C', 3]), row('d', ['D', 4]), total(8)]);
    const { rows } = differ(was, is);
    expect(rows.map(({ key, state }) => `${key} ${state}`)).toEqual([
      'a same',
      'b lost',
      'c same',
      'd gained',
      'total changed',
    ]);
    expect(rows[1]?.cells[1]).toEqual({ was: 2, is: null, difference: null });
  });

  it('may have columns that the other one lacks', () => {
    const wider = [
      columns[0] as (typeof columns)[0],
      column('activities', 'number'),
      column('total', 'number'),
    ];
    const found = differ(table([row('a', ['A', 1])]), table([row('a', ['A', 5, 1])], wider));
    expect(found.columns.map(({ key }) => key)).toEqual(['partner', 'activities', 'total']);
    expect(found.rows[0]?.cells.map(({ was }) => was)).toEqual(['A', null, 1]);
  });
});

describe('A report', () => {
  const today = '2026-11-22';
  const year = { from: '2026-01-01', until: '2026-12-31' };
  it.each([
    ['of this year, as of today', { ...year, on: today }, []],
    ['of a day that is to come', { ...year, on: '2026-12-31' }, ['report-day-to-come']],
    ['of a day before its period', { ...year, on: '2025-12-31' }, ['report-day-before-period']],
    [
      'of a period that runs backwards',
      { from: '2026-12-31', until: '2026-01-01', on: today },
      ['period-ends-before-it-starts'],
    ],
  ])('%s', (_, draft, codes) => {
    expect(reportCan.create(draft, { today }).map(({ code }) => code)).toEqual(codes);
  });
});
