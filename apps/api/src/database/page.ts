import { createHash } from 'node:crypto';
import { type Expression, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { JsonText } from './columns.ts';

/** The cursor was made for another filter or sort, or not by us. */
export class CursorMismatch extends Error {}

/** What a caller asks of a list: how many, from where, in which order. */
export interface PageQuery {
  limit?: number;
  cursor?: string;
  sort?: string;
  count?: boolean;
}

/** Sort fields by name: each a text expression that is never null, compared byte by byte (collation "C"). */
export type SortFields = Record<string, RawBuilder<string>>;

type Row = { json: string; keys: string[] };
type Cursor = { hash: string; keys: string[] };

/** A text expression for sorting: dates and instants as ISO text, nulls last. */
export const sortText = (expression: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`coalesce((${expression})::text, '~') collate "C"`;

/**
 * One page of a list as JSON text built by the database, by keyset: page 1,000 costs what page 1 costs, on an index
 * of the sort expressions and the id. `query` selects nothing yet; `json` is the item; `id` tells equal items apart and
 * runs the way of the last sort field; `path` and the other parameters make the link to the next page.
 */
export async function page<T, DB, TB extends keyof DB>(
  query: SelectQueryBuilder<DB, TB, object>,
  options: {
    json: RawBuilder<unknown>;
    id: RawBuilder<unknown>;
    /** `uuid` unless told. */
    idType?: 'uuid' | 'bigint';
    fields: SortFields;
    defaultSort: string;
    path: string;
    asked: PageQuery & Record<string, unknown>;
  },
): Promise<JsonText<{ items: T[]; links: { next: string | null }; total?: number }>> {
  const { asked, fields } = options;
  const limit = asked.limit ?? 50;
  const sort = asked.sort ?? options.defaultSort;
  const idType = options.idType ?? 'uuid';
  const named = sort.split(',').map((name) => direction(name, fields));
  const order: Order = [...named, { key: options.id, type: idType, down: named.at(-1)?.down ?? false }];
  const hash = hashOf(options.path, sort, asked);

  let rows = query.select([
    sql<string>`(${options.json})::text`.as('json'),
    sql<string[]>`array[${sql.join(order.map(({ key }) => sql`(${key})::text`))}]`.as('keys'),
  ]);
  for (const { key, down } of order) rows = rows.orderBy(key, down ? 'desc' : 'asc');
  if (asked.cursor) {
    const { keys } = parse(asked.cursor, hash, order);
    rows = rows.where(() => after(order, keys));
  }
  const found = (await rows.limit(limit + 1).execute()) as unknown as Row[];
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const next = last ? nextLink(options.path, asked, write({ hash, keys: last.keys })) : null;
  const total = asked.count ? `,"total":${await countOf(query)}` : '';
  const items = shown.map((row) => row.json).join(',');
  return `{"items":[${items}],"links":{"next":${JSON.stringify(next)}}${total}}` as never;
}

type Order = { key: RawBuilder<unknown>; type: 'text' | 'uuid' | 'bigint'; down: boolean }[];

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
function after(order: Order, keys: string[]): Expression<SqlBool> {
  const [first] = order;
  const values = order.map(({ type }, index) => sql`${keys[index]}::${sql.raw(type)}`);
  if (!first) return sql<SqlBool>`false`;
  const mixed = order.some(({ down }) => down !== first.down);
  if (mixed || order.length === 1) return afterInTurn(order, values);
  const way = sql.raw(first.down ? '<' : '>');
  return sql<SqlBool>`(${first.key} ${way}= ${values[0]}
    and (${sql.join(order.map(({ key }) => key))}) ${way} (${sql.join(values)}))`;
}

function afterInTurn(order: Order, values: RawBuilder<unknown>[]): Expression<SqlBool> {
  const [first, ...rest] = order;
  if (!first) return sql<SqlBool>`false`;
  const way = sql.raw(first.down ? '<' : '>');
  const beyond = sql<SqlBool>`${first.key} ${way} ${values[0]}`;
  if (!rest.length) return beyond;
  return sql<SqlBool>`(${first.key} ${way}= ${values[0]} and (${beyond} or ${afterInTurn(rest, values.slice(1))}))`;
}

async function countOf<DB, TB extends keyof DB>(query: SelectQueryBuilder<DB, TB, object>): Promise<number> {
  const row = await query.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  return (row as { total: number }).total;
}

/** The part of the question that must stay the same from page to page. */
function hashOf(path: string, sort: string, asked: PageQuery & Record<string, unknown>): string {
  const { limit: _limit, cursor: _cursor, count: _count, sort: _sort, ...filter } = asked;
  const entries = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([path, sort, entries]))
    .digest('base64url')
    .slice(0, 12);
}

const write = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.hash, ...cursor.keys])).toString('base64url');

const shapes = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  bigint: /^\d{1,18}$/,
  text: /^[^\0]*$/,
};

function parse(text: string, hash: string, order: Order): Cursor {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw new CursorMismatch();
  }
  const parts =
    Array.isArray(value) && value.every((part) => typeof part === 'string') ? (value as string[]) : [];
  const [made, ...keys] = parts;
  const fits =
    keys.length === order.length && order.every(({ type }, i) => shapes[type].test(keys[i] ?? '\0'));
  if (made !== hash || !fits) throw new CursorMismatch();
  return { hash, keys };
}

function nextLink(path: string, asked: PageQuery & Record<string, unknown>, cursor: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...asked, cursor })) {
    if (value === undefined || name === 'count') continue;
    for (const one of [value].flat()) query.append(name, String(one));
  }
  return `/v1${path}?${query}`;
}
