import type { Citation } from '@concord/core';
import type { Insertable, Transaction } from 'kysely';
import { NotFound, touch } from './claim.ts';
import { json } from './columns.ts';
import { type PartTable, partTables } from './part-tables.ts';
import { registerTables } from './register-tables.ts';
import type { Database, RegisterTables } from './tables.ts';

/** Which part of which record; the record is claimed by whoever asks. */
export interface PartKey {
  id: string;
  of: string;
}

type Columns<Table extends PartTable> = Omit<Insertable<RegisterTables[Table]>, 'citations'>;
type Cited = { citations?: Citation[] };

// The tables differ only in the columns that the callers' types check.
const asAny = (table: PartTable) => table as 'followUp';
const stored = ({ citations, ...fields }: Cited & object) =>
  ({ ...fields, ...(citations && { citations: json(citations) }) }) as object;

/** Adds a part; its record has a new version by that. */
export async function insertPart<Table extends PartTable>(
  trx: Transaction<Database>,
  table: Table,
  { id, of }: PartKey,
  fields: Omit<Columns<Table>, 'id' | (typeof partTables)[Table]['parent']> & Cited,
): Promise<void> {
  const { root, parent } = partTables[table];
  const row = { ...stored(fields), id, [parent]: of };
  await trx
    .insertInto(asAny(table))
    .values(row as never)
    .execute();
  await touch(trx, root, of);
}

/** Changes a part; its record has a new version by that. */
export async function changePart<Table extends PartTable>(
  trx: Transaction<Database>,
  table: Table,
  { id, of }: PartKey,
  fields: Partial<Columns<Table>> & Cited,
): Promise<void> {
  const { root, parent } = partTables[table];
  await trx
    .updateTable(asAny(table))
    .set(stored(fields))
    .where('id', '=', id)
    .where(parent as 'activityId', '=', of)
    .execute();
  await touch(trx, root, of);
}

/** Removes a part; its record has a new version by that. Refuses with `NotFound` where the record has no such part. */
export async function removePart(
  trx: Transaction<Database>,
  table: PartTable,
  { id, of }: PartKey,
): Promise<void> {
  const { root, parent } = partTables[table];
  await trx
    .deleteFrom(asAny(table))
    .where('id', '=', id)
    .where(parent as 'activityId', '=', of)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound(registerTables[table].noun, id));
  await touch(trx, root, of);
}
