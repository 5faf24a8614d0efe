import { sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { hashOf, nextLink, readCursor, writeCursor } from '../database/cursor.ts';
import { type Handlers, ok } from '../http/handler.ts';
import { changesOf } from './changes-store.ts';
import { leftNothing, shownNotices } from './notices.ts';
import {
  asked,
  headNumbered,
  headsIn,
  lastOfChange,
  lastUpTo,
  netChangesOf,
  recordTime,
} from './notices-store.ts';
import { readerOf } from './personal.ts';

const address = '/register-notices';

export const noticeHandlers = {
  listRegisterNotices: async ({ db, query, ...who }) => {
    const { net = false, limit = 50 } = query;
    const hash = hashOf(address, '-at', query);
    // Later pages tell of the same span as the first, though time goes on.
    const [until, ...after] = query.cursor ? readCursor(query.cursor, hash, ['text', 'text', 'bigint']) : [];
    const span = { from: query.from ?? null, until: until ?? query.until ?? (await recordTime(db)) };
    const { source, condition } = await asked(db, query);
    const last = sql<boolean>`${net ? lastUpTo(span.until) : lastOfChange} and ${condition}`;
    const begin = after.length > 0 ? (after as [string, string]) : null;
    const heads = await headsIn(db, span, { source, condition: last }, { after: begin, limit: limit + 1 });
    const shown = heads.slice(0, limit);
    const end = heads.length > limit ? shown.at(-1) : undefined;
    const cursor = end && writeCursor(hash, [span.until, end.at, String(end.number)]);
    const changes = net
      ? (await netChangesOf(db, shown, span)).filter((change) => !leftNothing(change))
      : await changesOf(db, shown);
    const items = await shownNotices(db, readerOf(who), changes, { net });
    return ok({ items, links: { next: cursor ? nextLink(address, query, cursor) : null }, ...span });
  },

  getRegisterNotice: async ({ db, path, ...who }) => {
    const head = await headNumbered(db, path.number);
    if (!head) throw new NotFound('register notice', String(path.number));
    const [notice] = await shownNotices(db, readerOf(who), await changesOf(db, [head]), { net: false });
    if (!notice) throw new NotFound('register notice', String(path.number));
    return ok(notice);
  },
} satisfies Partial<Handlers>;
