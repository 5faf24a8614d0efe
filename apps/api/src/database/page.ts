import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { JsonText } from './columns.ts';
import { type Asked, hashOf, type KeyType, nextLink, readCursor, writeCursor } from './cursor.ts';

export type { PageQuery } from './cursor.ts';

/** Sort fields by name: each a text expression that is never null, compared byte by byte (collation "C"). */
export type SortFields = Record<string, RawBuilder<string>>;

type Row = { json: string; keys: string[] };
type Order = { key: RawBuilder<unknown>; type: KeyType; down: boolean }[];

/** Where a page begins and how far it reaches, for a list that cuts one of its tables short before it joins it. */
export type Cut = { after: RawBuilder<SqlBool>; order: RawBuilder<unknown>; limit: number };

/** A text expression for sorting: dates and instants as ISO text, nulls last. */
export const sortText = (expression: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`coalesce((${expression})::text, '~') collate "C"`;

/** A text expression for sorting by what is never null, as the index on a name holds it. */
export const sortName = (name: RawBuilder<unknown>): RawBuilder<string> => sql<string>`${name} collate "C"`;

/**
 * One page of a list as JSON text built by the database, by keyset: page 1,000 costs what page 1 costs, on an index
 * of the sort expressions and the id. `query` selects nothing yet; `json` is the item; `id` tells equal items apart and
 * runs the way of the last sort field; `path` and the other parameters make the link to the next page. `short` is the
 * same query, cut where the page begins and ends, for a sort that no index of one table serves.
 */
export async function page<T, DB, TB extends keyof DB>(
  query: SelectQueryBuilder<DB, TB, object>,
  options: {
    json: RawBuilder<unknown>;
    id: RawBuilder<unknown>;
    /** `uuid` unless told. */
    idType?: KeyType;
    fields: SortFields;
    /** Fields, or `id` or `-id` alone. */
    defaultSort: string;
    path: string;
    asked: Asked;
    short?: (cut: Cut) => SelectQueryBuilder<DB, TB, object>;
  },
): Promise<JsonText<{ items: T[]; links: { next: string | null }; total?: number }>> {
  const { asked, fields, path } = options;
  const limit = asked.limit ?? 50;
  const sort = asked.sort ?? options.defaultSort;
  const byId = sort === 'id' || sort === '-id';
  const named = byId ? [] : sort.split(',').map((name) => direction(name, fields));
  const down = named.at(-1)?.down ?? sort === '-id';
  const order: Order = [...named, { key: options.id, type: options.idType ?? 'uuid', down }];
  const hash = hashOf(path, sort, asked);
  const types = order.map(({ type }) => type);
  const begin = asked.cursor ? after(order, readCursor(asked.cursor, hash, types)) : sql<SqlBool>`true`;
  const ordered = sql.join(order.map((one) => sql`${one.key} ${sql.raw(one.down ? 'desc' : 'asc')}`));

  const cut = { after: begin, order: ordered, limit: limit + 1 };
  const found = (await (options.short?.(cut) ?? query)
    .select([
      sql<string>`(${options.json})::text`.as('json'),
      sql<string[]>`array[${sql.join(order.map(({ key }) => sql`(${key})::text`))}]`.as('keys'),
    ])
    .$if(asked.cursor !== undefined, (rows) => rows.where(begin))
    .orderBy(ordered)
    .limit(limit + 1)
    .execute()) as unknown as Row[];
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const next = last ? nextLink(path, asked, writeCursor(hash, last.keys)) : null;
  const total = asked.count ? `,"total":${await countOf(query)}` : '';
  const items = shown.map((row) => row.json).join(',');
  return `{"items":[${items}],"links":{"next":${JSON.stringify(next)}}${total}}` as never;
}

function direction(name: string, fields: SortFields): Order[number] {
  const down = name.startsWith('-');
  const key = fields[down ? name.slice(1) : name];
  if (!key) throw new Error(`no sort field ${name}: the contract and the store disagree`);
  return { key, type: 'text', down };
}

/**
 * (a, b, id) after (x, y, z). In one direction that is a comparison of rows, which an index answers at once however many
 * share a value; the first comparison alone serves where the fields are of several tables. In mixed directions it is
 * a > x or (a = x and b > y).
 */
function after(order: Order, keys: string[]): RawBuilder<SqlBool> {
  const [first] = order;
  const values = order.map(({ type }, index) => sql`${keys[index]}::${sql.raw(type)}`);
  if (!first) return sql<SqlBool>`false`;
  const mixed = order.some(({ down }) => down !== first.down);
  if (mixed || order.length === 1) return afterInTurn(order, values);
  const way = sql.raw(first.down ? '<' : '>');
  return sql<SqlBool>`(${first.key} ${way}= ${values[0]}
    and (${sql.join(order.map(({ key }) => key))}) ${way} (${sql.join(values)}))`;
}

function afterInTurn(order: Order, values: RawBuilder<unknown>[]): RawBuilder<SqlBool> {
  const [first, ...rest] = order;
  if (!first) return sql<SqlBool>`false`;
  const way = sql.raw(first.down ? '<' : '>');
  const beyond = sql<SqlBool>`${first.key} ${way} ${values[0]}`;
  if (!rest.length) return beyond;
  return sql<SqlBool>`(${first.key} ${way}= ${values[0]}
    and (${beyond} or ${afterInTurn(rest, values.slice(1))}))`;
}

async function countOf<DB, TB extends keyof DB>(query: SelectQueryBuilder<DB, TB, object>): Promise<number> {
  const row = await query.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  return (row as { total: number }).total;
}
