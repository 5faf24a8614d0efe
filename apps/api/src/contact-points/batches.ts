import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { authorityKey } from '../records/contact-point.ts';
import { type ContactPointFilter, contactPointsThatMatch } from './filters.ts';

/** How many are read at once: enough to be quick, few enough to take no memory to speak of. */
const batchSize = 1000;

/**
 * The contact points that match, by partner and then by name, as `json` shows each: partner by partner along one
 * index, so that the last batch costs what the first one costs and no connection is held while a slow reader reads.
 */
export async function* contactPointBatches<Item>(
  db: Kysely<Database>,
  filter: ContactPointFilter,
  on: Day,
  json: RawBuilder<Item>,
): AsyncGenerator<Item[]> {
  for (const partnerId of await partnersInOrder(db, filter)) {
    for (let after: Place | null = null; ; ) {
      const batch: Row<Item>[] = await batchOf({ db, filter, on, json, partnerId, after });
      if (batch.length > 0) yield batch.map(({ item }) => item);
      const last = batch.at(-1);
      if (!last || batch.length < batchSize) break;
      after = last;
    }
  }
}

type Place = { key: string; id: string };
type Row<Item> = Place & { item: Item };

async function partnersInOrder(
  db: Kysely<Database>,
  { partnerCode, region }: ContactPointFilter,
): Promise<string[]> {
  let found = db.selectFrom('partner as p').select('p.id');
  if (partnerCode) found = found.where('p.code', '=', sql<string>`any(${anyOf(partnerCode)})`);
  if (region) found = found.where(sql<boolean>`p.regions && ${anyOf(region)}`);
  const rows = await found.orderBy(sql`fold(p.name) collate "C"`).orderBy('p.id').execute();
  return rows.map(({ id }) => id);
}

async function batchOf<Item>(from: {
  db: Kysely<Database>;
  filter: ContactPointFilter;
  on: Day;
  json: RawBuilder<Item>;
  partnerId: string;
  after: Place | null;
}): Promise<Row<Item>[]> {
  const { db, filter, on, json, partnerId, after } = from;
  let rows = contactPointsThatMatch(db, filter, on, [partnerId])
    .select(['c.id', authorityKey.as('key'), json.as('item')])
    .orderBy(authorityKey)
    .orderBy('c.id')
    .limit(batchSize);
  if (after !== null)
    rows = rows.where(sql<boolean>`(${authorityKey}, c.id) > (${after.key}, ${after.id}::uuid)`);
  return (await rows.execute()) as Row<Item>[];
}
