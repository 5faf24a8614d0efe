import type { Kysely } from 'kysely';
import { nextLink } from '../database/cursor.ts';
import type { Database } from '../database/tables.ts';
import { readChanges } from '../history/feed.ts';
import { cursorOf, lastPlace } from '../history/feed-place.ts';
import { keptSince, oldestPlace } from '../history/feed-retention.ts';
import { hideInRecord } from '../history/hidden-fields.ts';
import { snapshotAt } from '../history/snapshot.ts';
import { file, type Handlers, ok } from '../http/handler.ts';

/** For how many days changes stay in the feed belongs to the server, so the handlers are made with it. */
export const changeHandlers = (days: number) =>
  ({
    listChanges: async ({ db, query, principal }) => {
      const since = keptSince(days);
      const after = query.cursor ?? cursorOf(await oldestPlace(db, since));
      const { limit = 200, types = null } = query;
      const { changes, cursor, more } = await readChanges(db, { after, limit, types, keptSince: since });
      const hide = hideInRecord(principal.scopes);
      const items = changes.map(({ event }) => ({ ...event, data: hide(event.data) }));
      const next = more ? nextLink('/changes', query, cursor) : null;
      return ok({ items, cursor, links: { next } });
    },

    exportSnapshot: async ({ db, today, principal }) =>
      file(`register-${today}.ndjson`, snapshotLines(db, hideInRecord(principal.scopes))),
  }) satisfies Partial<Handlers>;

async function* snapshotLines(
  db: Kysely<Database>,
  hide: ReturnType<typeof hideInRecord>,
): AsyncGenerator<string> {
  const place = await lastPlace(db);
  yield `${JSON.stringify({ cursor: cursorOf(place) })}\n`;
  for await (const records of snapshotAt(db, place))
    yield records.map((record) => `${JSON.stringify(hide(record))}\n`).join('');
}
