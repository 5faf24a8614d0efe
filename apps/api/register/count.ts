import { dateInWords } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../src/database/tables.ts';
import { countedOn, type Figure, figures } from './figures.ts';

export type Found = Figure & { found: string };

/** Every figure with what the database shows for it. */
export async function countRegister(db: Kysely<Database>): Promise<Found[]> {
  const columns = figures.map(({ sql: text }) => `${text.replaceAll('{day}', `'${countedOn}'::date`)}::text`);
  const { rows } = await sql<{ found: (string | null)[] }>`
    select array[${sql.raw(columns.join(',\n'))}] as found`.execute(db);
  return figures.map((figure, index) => ({ ...figure, found: rows[0]?.found[index] ?? 'none' }));
}

export function differing(found: Found[]): Found[] {
  return found.filter((figure) => figure.found !== figure.expected);
}

/** The figures as a table for people. */
export function tableOf(found: Found[]): string {
  const wide = Math.max(...found.map(({ label }) => label.length)) + 2;
  const line = (label: string, expected: string, shown: string, rest = '') =>
    `${label.padEnd(wide)}${expected.padStart(12)}${shown.padStart(12)}${rest}`.trimEnd();
  const wrong = differing(found);
  return [
    line(`On ${dateInWords(countedOn)}`, 'expected', 'found'),
    '',
    ...found.map((each) =>
      line(each.label, each.expected, each.found, wrong.includes(each) ? '   differs' : ''),
    ),
    '',
    wrong.length === 0
      ? `All ${found.length} figures agree.`
      : `${wrong.length} of ${found.length} figures differ from what the sources lead to.`,
  ].join('\n');
}
