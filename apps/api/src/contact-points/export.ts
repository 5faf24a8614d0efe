import { type Day, undisclosed } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { hiddenIn } from '../http/hidden-properties.ts';
import { confirmedOn, freshness, interaction, lastContactOn } from '../records/contact-point.ts';
import { type Cell, csvLine } from '../records/csv.ts';
import { type SheetCell, workbookOf } from '../records/workbook/workbook.ts';
import { contactPointBatches } from './batches.ts';
import type { ContactPointFilter } from './filters.ts';

/** Column by column what the file tells of an office. Never its holders: it is for whoever may read the register. */
const columns = (on: Day): Record<string, RawBuilder<unknown>> => ({
  id: sql`c.id`,
  partnerCode: sql`p.code`,
  partner: sql`p.name`,
  // The footnote goes wherever the name goes (BR17).
  designation: sql`p.designation`,
  appointedBy: sql`c.appointed_by`,
  authority: sql`c.authority`,
  purposes: sql`c.purposes`,
  languages: sql`c.languages`,
  competence: sql`c.competence`,
  urgentRoute: sql`c.urgent_route`,
  from: sql`c."from"`,
  until: sql`c.until`,
  knownBy: sql`c.known_by`,
  confirmedOn: confirmedOn(on),
  freshness: freshness(on),
  interaction: interaction(on),
  lastContactOn: lastContactOn(on),
  sources: sql`(select coalesce(json_agg(distinct s ->> 'source'), '[]') from jsonb_array_elements(c.citations) s)`,
});

type Reader = { on: Day; scopes: readonly string[] };

/** What a file tells of the contact points that match: the names of its columns, and batch by batch its cells. */
function cellsOf(db: Kysely<Database>, filter: ContactPointFilter, { on, scopes }: Reader) {
  const hidden = hiddenIn(['ContactPoint'], scopes);
  const shown = Object.entries(columns(on));
  const values = shown.map(([name, value]) => (hidden(name) ? sql.lit(undisclosed) : value));
  const cells = sql<Cell[]>`json_build_array(${sql.join(values)})`;
  return { names: shown.map(([name]) => name), batches: contactPointBatches(db, filter, on, cells) };
}

/** A CSV file of the contact points that match, one line each, made while it is read. */
export async function* csvOfContactPoints(
  db: Kysely<Database>,
  filter: ContactPointFilter,
  reader: Reader,
): AsyncGenerator<string> {
  const { names, batches } = cellsOf(db, filter, reader);
  yield csvLine(names);
  for await (const rows of batches) yield rows.map(csvLine).join('');
}

const days = ['from', 'until', 'knownBy', 'confirmedOn', 'lastContactOn'];

/** The same as a workbook, made while it is read as well. */
export function workbookOfContactPoints(
  db: Kysely<Database>,
  filter: ContactPointFilter,
  reader: Reader,
): AsyncGenerator<Uint8Array> {
  const { names, batches } = cellsOf(db, filter, reader);
  const sheetCell = (cell: Cell, at: number): SheetCell => {
    if (cell === null || typeof cell === 'number') return cell;
    const text = typeof cell === 'object' ? cell.join('; ') : String(cell);
    return days.includes(names[at] ?? '') ? { day: text } : text;
  };
  async function* rows() {
    for await (const batch of batches) for (const cells of batch) yield { cells: cells.map(sheetCell) };
  }
  const columns = names.map((heading) => ({ heading, width: days.includes(heading) ? 12 : 24 }));
  return workbookOf([{ name: 'Contact points', title: 'Contact points', columns, rows: rows(), below: [] }]);
}
