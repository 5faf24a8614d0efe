import { type RawBuilder, sql } from 'kysely';

/** An instant as RFC 3339 in UTC with milliseconds, as every answer writes it. */
export const instant = (column: string): RawBuilder<string> =>
  sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The fields every record begins with, for json_build_object; `t` is the table's alias. */
export const recordFields = (t: string): RawBuilder<unknown> => sql`
  'id', ${sql.raw(t)}.id, 'version', ${sql.raw(t)}.version,
  'createdAt', ${instant(`${t}.created_at`)}, 'updatedAt', ${instant(`${t}.updated_at`)},
  'note', ${sql.raw(t)}.note, 'citations', ${sql.raw(t)}.citations`;

/** The partner as records name it: the designation goes wherever the name goes (BR17). */
export const partnerRef = (p: string): RawBuilder<unknown> => {
  const of = (column: string) => sql.raw(`${p}.${column}`);
  return sql`json_build_object('code', ${of('code')}, 'kind', ${of('kind')}, 'name', ${of('name')},
    'designation', ${of('designation')})`;
};

/** `["a", "b"]` as a text array for `= any(…)`, so that statement texts stay few. */
export const anyOf = (values: readonly string[]): RawBuilder<string[]> => sql`${[...values]}::text[]`;

/** Whether the folded words of `q` stand in the folded text. Case and accents do not matter. */
export const matches = (text: RawBuilder<unknown>, q: string): RawBuilder<boolean> =>
  sql`fold(${text}) like '%' || replace(replace(replace(fold(${q}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
