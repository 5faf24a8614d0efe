import type { ChangedRecord } from '@concord/contract';
import { type Kysely, sql } from 'kysely';
import { registerTables } from '../database/register-tables.ts';
import type { Database } from '../database/tables.ts';
import { changedRecords } from './feed-event.ts';
import { isUpTo, type Place } from './feed-place.ts';

/** How many records are read at once: enough to be quick, few enough to take no memory to speak of. */
const batchSize = 1000;

/**
 * The register as it is at a place in the feed, batch by batch. It is read from revisions, which never change, so that
 * it needs no transaction that lasts as long as a slow reader does: whoever goes on from the place misses nothing and
 * is told nothing twice.
 */
export async function* snapshotAt(db: Kysely<Database>, place: Place): AsyncGenerator<ChangedRecord[]> {
  for (const { sqlName } of Object.values(registerTables)) {
    for (let before: string | null = null; ; ) {
      const batch: Latest[] = await latestRevisions(db, sqlName, place, before);
      const present = batch.filter(({ operation }) => operation !== 'delete');
      if (present.length > 0) yield await changedRecords(db, present);
      before = batch.at(-1)?.recordId ?? null;
      if (batch.length < batchSize) break;
    }
  }
}

type Latest = Awaited<ReturnType<typeof latestRevisions>>[number];

/** The last revision up to the place of each record of a table, from the youngest id on. */
function latestRevisions(db: Kysely<Database>, table: string, place: Place, before: string | null) {
  return db
    .selectFrom('revision')
    .leftJoin('columnOutsideFeed as outside', 'outside.tableName', 'revision.tableName')
    .distinctOn('recordId')
    .select(['revision.tableName', 'recordId', 'rootTable', 'rootId', 'operation', 'version'])
    .select(sql<Record<string, unknown>>`state - coalesce(outside.names, '{}')`.as('state'))
    .where('revision.tableName', '=', table)
    .where(isUpTo(place))
    .$if(before !== null, (rows) => rows.where('recordId', '<', before as string))
    .orderBy('recordId', 'desc')
    .orderBy('version', 'desc')
    .limit(batchSize)
    .execute();
}
