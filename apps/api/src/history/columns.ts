import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

export interface Column {
  name: string;
  /** Computed by the database from others: never written, and no difference of its own. */
  generated: boolean;
}

/** The columns that tables have today, in their order. Names as in SQL. */
export async function columnsOf(
  db: Kysely<Database>,
  sqlNames: readonly string[],
): Promise<Map<string, Column[]>> {
  const { rows } = await sql<Column & { tableName: string }>`
    select relname as table_name, attname as name, attgenerated <> '' as generated
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relname = any(${[...new Set(sqlNames)]}::text[])
      and attnum > 0 and not attisdropped
    order by relname, attnum`.execute(db);
  return Map.groupBy(rows, ({ tableName }) => tableName);
}
