import type { ChangedRecord, ChangeEvent } from '@concord/contract';
import { type Kysely, sql } from 'kysely';
import { registerTables } from '../src/database/register-tables.ts';
import type { Database } from '../src/database/tables.ts';
import { changedRecords } from '../src/history/feed-event.ts';

/** An integrator's copy of the register: what the snapshot gave, kept up to date by the feed. */
export type Copy = Map<string, Held>;
type Held = Pick<ChangedRecord, 'version' | 'record'>;

const keyOf = ({ recordType, id }: ChangedRecord) => `${recordType}/${id}`;

/** A snapshot as the copy it makes, and the cursor it equals. */
export function readSnapshot(text: string): { cursor: string; copy: Copy } {
  const [first, ...records] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const copy: Copy = new Map();
  for (const record of records as ChangedRecord[]) keep(copy, record);
  return { cursor: first.cursor, copy };
}

/** Applies a change as the docs say: only above the version that is held. Says what went before. */
export function apply(copy: Copy, { data }: ChangeEvent): Held | undefined {
  const held = copy.get(keyOf(data));
  if (!held || data.version > held.version) keep(copy, data);
  return held;
}

function keep(copy: Copy, data: ChangedRecord): void {
  copy.set(keyOf(data), { version: data.version, record: data.record });
}

/** The records of a copy without its tombstones, in an order of their own. */
export const present = (copy: Copy): [string, Held][] =>
  [...copy].filter(([, { record }]) => record !== null).sort(([a], [b]) => (a < b ? -1 : 1));

/** What a perfect copy of the register would hold: read from the tables themselves. */
export async function registerCopy(db: Kysely<Database>): Promise<Copy> {
  const copy: Copy = new Map();
  for (const { sqlName: tableName } of Object.values(registerTables)) {
    const { rows } = await sql<{ id: string; version: number; state: Record<string, unknown> }>`
      select t.id, t.version, to_jsonb(t) - coalesce(
        (select names from column_outside_feed where table_name = ${tableName}), '{}') as state
      from ${sql.table(tableName)} t`.execute(db);
    const states = rows.map(({ id, version, state }) => {
      const row = { tableName, recordId: id, rootTable: tableName, rootId: id, version, state };
      return { ...row, operation: 'insert' as const };
    });
    for (const record of await changedRecords(db, states)) keep(copy, record);
  }
  return copy;
}
