import type { ContactPoint } from '@concord/contract';
import { certainlyHolds, type Day } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { file, type Handlers, ok } from '../http/handler.ts';
import { contactPointJson } from '../records/contact-point.ts';
import { contactPointBatches } from './batches.ts';
import { cardsOf } from './cards.ts';
import { coverageOn } from './coverage-store.ts';
import { csvOfContactPoints } from './export.ts';
import type { ContactPointFilter } from './filters.ts';
import { contactPointById } from './store.ts';

const cardsOn = (office: ContactPoint, on: Day) =>
  cardsOf(
    office,
    office.holders.filter((holder) => certainlyHolds(holder, on)),
  );

/** Cards of one office, or of those that match; of present ones unless the filter says otherwise. */
async function* cards(
  db: Kysely<Database>,
  { id, ...filter }: ContactPointFilter & { id?: string },
  on: Day,
): AsyncGenerator<string> {
  if (id !== undefined) return yield cardsOn(await contactPointById(db, id, on), on);
  const shown = sql<ContactPoint>`${contactPointJson(on)}`;
  for await (const offices of contactPointBatches(db, { current: true, ...filter }, on, shown))
    yield offices.map((office) => cardsOn(office, on)).join('');
}

export const fileHandlers = {
  exportContactPoints: async ({ db, query, on }) =>
    file(`contact-points-${on}.csv`, csvOfContactPoints(db, query, on)),

  exportContactPointCards: async ({ db, query, on }) =>
    file(`contact-points-${on}.vcf`, cards(db, query, on)),

  getContactPointCoverage: async ({ db, on }) => ok(await coverageOn(db, on)),
} satisfies Partial<Handlers>;
