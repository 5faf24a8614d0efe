import { type Day, undisclosed } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { hiddenIn } from '../http/hidden-properties.ts';
import { confirmedOn, freshness, interaction, lastContactOn } from '../records/contact-point.ts';
import { type Cell, csvLine } from '../records/csv.ts';
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

/** A CSV file of the contact points that match, one line each, made while it is read. */
export async function* csvOfContactPoints(
  db: Kysely<Database>,
  filter: ContactPointFilter,
  { on, scopes }: { on: Day; scopes: readonly string[] },
): AsyncGenerator<string> {
  const hidden = hiddenIn(['ContactPoint'], scopes);
  const shown = Object.entries(columns(on));
  yield csvLine(shown.map(([name]) => name));
  const values = shown.map(([name, value]) => (hidden(name) ? sql.lit(undisclosed) : value));
  const cells = sql<Cell[]>`json_build_array(${sql.join(values)})`;
  for await (const rows of contactPointBatches(db, filter, on, cells)) yield rows.map(csvLine).join('');
}
