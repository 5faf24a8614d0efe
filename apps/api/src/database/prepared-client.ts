import { createHash } from 'node:crypto';
import pg from 'pg';

const mostNames = 1000;
const names = new Map<string, string>();

/** The same text has the same name in every connection; beyond a thousand texts a query runs unnamed. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostNames) return known;
  const name = createHash('sha1').update(text).digest('base64url').slice(0, 16);
  names.set(text, name);
  return name;
}

/**
 * Sends every query with parameters as a named prepared statement: half the time per query on both sides.
 * Write `= any($1)` in place of `in (...)`, so that texts stay few.
 */
export class PreparedClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of pg, passed through
  override query(...args: any[]): any {
    const [text, values, callback] = args;
    const name = typeof text === 'string' && Array.isArray(values) && !callback ? nameOf(text) : undefined;
    const query = super.query as (...rest: unknown[]) => unknown;
    return name ? query.call(this, { name, text, values }) : query.apply(this, args);
  }
}
