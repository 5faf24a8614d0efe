import { firstDay, isPartialDate, lastDay } from '@concord/core';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';

const { db, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);

type Meaning = { valid: boolean | null; first: string | null; last: string | null };

const read = async (values: (string | null)[]) => {
  const { rows } = await sql<Meaning>`
    select is_edtf(value) as valid, edtf_first_day(value) as first, edtf_last_day(value) as last
    from unnest(${values}::text[]) with ordinality as given (value, place) order by place`.execute(db);
  return rows;
};

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-03-15', '2024-03-15', '2024-03-15'],
  ['0001', '0001-01-01', '0001-12-31'],
  ['9999-12', '9999-12-01', '9999-12-31'],
])('%s reaches from %s to %s', async (value, first, last) => {
  expect(await read([value])).toEqual([{ valid: true, first, last }]);
});

test.each([
  ...['2026-02-30', '2023-02-29', '2026-00', '2026-13', '2026-01-00', '2026-01-32', '0000', '0000-01-01'],
  ...[
    '',
    '26',
    '2026-1',
    '2026-01-1',
    '2026-01-01T00:00',
    '2026/2027',
    ' 2026',
    '2026\n',
    '2026-',
    '٢٠٢٦',
    '2026~',
  ],
])('%j is no partial date', async (value) => {
  expect(await read([value])).toEqual([{ valid: false, first: null, last: null }]);
});

test('nothing recorded stays nothing', async () => {
  expect(await read([null])).toEqual([{ valid: null, first: null, last: null }]);
});

test('the database and the domain read every date alike', async () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((n) => `${n}`.padStart(2, '0'));
  const year = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1896, max: 1904 }));
  const date = fc
    .tuple(year, part(13), part(32), fc.constantFrom(4, 7, 10))
    .map(([y, m, d, length]) => `${`${y}`.padStart(4, '0')}-${m}-${d}`.slice(0, length));
  const values = fc.sample(date, 5000);
  const expected = values.map((value) => {
    const valid = isPartialDate(value);
    return { valid, first: valid ? firstDay(value) : null, last: valid ? lastDay(value) : null };
  });
  expect(await read(values)).toEqual(expected);
});
