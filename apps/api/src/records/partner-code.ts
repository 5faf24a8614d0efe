import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';

/** The code in a list of its own if a partner of any kind has it already, for the rule that no two share one. */
export async function takenCodes(db: Kysely<Database>, code: string): Promise<string[]> {
  const rows = await db.selectFrom('partner').select('code').where('code', '=', code).execute();
  return rows.map((row) => row.code);
}
