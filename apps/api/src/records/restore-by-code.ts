import { sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { registerTables } from '../database/register-tables.ts';
import type { Database } from '../database/tables.ts';
import { NotDeleted, restoreDeleted } from '../history/restore.ts';

/**
 * Brings back the record that had the code last. `noun` is how people call it at this address; `kind` narrows partners
 * to one kind. Throws `NotFound` for a code that never was and `NotDeleted` for one that is there.
 */
export async function restoreByCode(
  trx: Transaction<Database>,
  table: 'source' | 'partner' | 'policyDocument' | 'capacityProject',
  code: string,
  { noun, kind }: { noun?: string; kind?: string } = {},
): Promise<void> {
  let revisions = trx
    .selectFrom('revision')
    .select(['recordId', 'operation'])
    .where('tableName', '=', registerTables[table].sqlName)
    .where(sql`state ->> 'code'`, '=', code);
  if (kind) revisions = revisions.where(sql`state ->> 'kind'`, '=', kind);
  const last = await revisions.orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const called = noun ?? registerTables[table].noun;
  if (!last) throw new NotFound(called, code);
  if (last.operation !== 'delete') throw new NotDeleted(called, code);
  await restoreDeleted(trx, table, last.recordId);
}
