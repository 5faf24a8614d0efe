import type { Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { registerTables } from '../database/register-tables.ts';
import type { Database } from '../database/tables.ts';
import { lastWithCode } from '../history/find.ts';
import { restoreDeleted } from '../history/restore.ts';

/**
 * Brings back the record that had the code last. `noun` is how people call it at this address; `kind` narrows partners
 * to one kind. Throws `NotFound` for a code that never was and `NotDeleted` for one that is there.
 */
export async function restoreByCode(
  trx: Transaction<Database>,
  table: 'source' | 'partner' | 'policyDocument' | 'capacityProject' | 'strategy',
  code: string,
  { noun, kind }: { noun?: string; kind?: string } = {},
): Promise<void> {
  const called = noun ?? registerTables[table].noun;
  const id = await lastWithCode(trx, table, code, kind);
  if (id === null) throw new NotFound(called, code);
  await restoreDeleted(trx, table, id, { noun: called, key: code });
}
