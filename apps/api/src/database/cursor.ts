import { createHash } from 'node:crypto';

/** The cursor was made for another filter or sort, or not by us. */
export class CursorMismatch extends Error {}

/** What a caller asks of a list: how many, from where, in which order. */
export interface PageQuery {
  limit?: number;
  cursor?: string;
  sort?: string;
  count?: boolean;
}

/** A question with all its parameters. */
export type Asked = PageQuery & Record<string, unknown>;

/** The part of the question that must stay the same from page to page. */
export function hashOf(path: string, sort: string, asked: Asked): string {
  const { limit: _limit, cursor: _cursor, count: _count, sort: _sort, ...filter } = asked;
  const entries = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([path, sort, entries]))
    .digest('base64url')
    .slice(0, 12);
}

/** The text of a cursor: the question's hash, and the keys of the last item shown. */
export const writeCursor = (hash: string, keys: string[]): string =>
  Buffer.from(JSON.stringify([hash, ...keys])).toString('base64url');

export type KeyType = keyof typeof shapes;

const shapes = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  bigint: /^\d{1,18}$/,
  text: /^[^\0]*$/,
};

/** The keys in a cursor; throws `CursorMismatch` unless it belongs to the question and the keys are of these types. */
export function readCursor(text: string, hash: string, types: readonly KeyType[]): string[] {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw new CursorMismatch();
  }
  const parts =
    Array.isArray(value) && value.every((part) => typeof part === 'string') ? (value as string[]) : [];
  const [made, ...keys] = parts;
  const fits = keys.length === types.length && types.every((type, i) => shapes[type].test(keys[i] ?? '\0'));
  if (made !== hash || !fits) throw new CursorMismatch();
  return keys;
}

/** Path and query of the page that begins with the cursor. */
export function nextLink(path: string, asked: Asked, cursor: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...asked, cursor })) {
    if (value === undefined || name === 'count') continue;
    for (const one of [value].flat()) query.append(name, String(one));
  }
  return `/v1${path}?${query}`;
}
