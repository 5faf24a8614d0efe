import type { ContactPoint, Whole } from '@concord/contract';
import { certainlyHolds, type Day } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { file, type Handlers, ok } from '../http/handler.ts';
import type { Caller, Principal } from '../http/principal.ts';
import { audit, auditReads } from '../identity/audit.ts';
import { contactPointJson } from '../records/contact-point.ts';
import { contactPointBatches } from './batches.ts';
import { cardsOf } from './cards.ts';
import { coverageOn } from './coverage-store.ts';
import { csvOfContactPoints, workbookOfContactPoints } from './export.ts';
import type { ContactPointFilter } from './filters.ts';
import { contactPointById } from './store.ts';

type Reader = { lasting: Kysely<Database>; principal: Principal; caller: Caller; purpose: string | null };

/** The cards of some offices; whoever is on them is on the trail before anything of theirs is sent. */
async function cardsOn(
  offices: readonly Whole<ContactPoint>[],
  on: Day,
  { lasting, ...reader }: Reader,
): Promise<string> {
  const shown = offices.map((office) => ({
    office,
    holders: office.holders.filter((holder) => certainlyHolds(holder, on)),
  }));
  const told = shown.flatMap(({ holders }) => holders.map(({ id }) => id));
  await auditReads(lasting, told, reader);
  return shown.map(({ office, holders }) => cardsOf(office, holders)).join('');
}

/** Cards of one office, or of those that match; of present ones unless the filter says otherwise. */
async function* cards(
  db: Kysely<Database>,
  { id, ...filter }: ContactPointFilter & { id?: string },
  on: Day,
  reader: Reader,
): AsyncGenerator<string> {
  if (id !== undefined) return yield await cardsOn([await contactPointById(db, id, on)], on, reader);
  const shown = sql<Whole<ContactPoint>>`${contactPointJson(on)}`;
  for await (const offices of contactPointBatches(db, { current: true, ...filter }, on, shown))
    yield await cardsOn(offices, on, reader);
}

export const fileHandlers = {
  exportContactPoints: async ({ db, query, on, principal }) =>
    file(`contact-points-${on}.csv`, csvOfContactPoints(db, query, { on, scopes: principal.scopes })),

  exportContactPointWorkbook: async ({ db, query, on, principal }) =>
    file(`contact-points-${on}.xlsx`, workbookOfContactPoints(db, query, { on, scopes: principal.scopes })),

  exportContactPointCards: async ({ db, query, on, lasting, principal, caller, purpose }) => {
    await audit(lasting, {
      kind: 'personal-data-exported',
      actor: principal,
      subject: 'contact-points',
      ...caller,
    });
    return file(`contact-points-${on}.vcf`, cards(db, query, on, { lasting, principal, caller, purpose }));
  },

  getContactPointCoverage: async ({ db, on }) => ok(await coverageOn(db, on)),
} satisfies Partial<Handlers>;
