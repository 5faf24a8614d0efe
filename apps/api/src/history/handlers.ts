import { scopeOfGroup } from '@concord/core';
import { hashOf, nextLink, readCursor, writeCursor } from '../database/cursor.ts';
import { type Handlers, ok } from '../http/handler.ts';
import { insistOnScopes } from '../http/principal.ts';
import { findRecord } from './find.ts';
import type { Guards } from './guard.ts';
import { resourceOf, resources } from './kinds.ts';
import { noticeHandlers } from './notice-handlers.ts';
import { readerOf } from './personal.ts';
import { restoreToRevision } from './restore-revision.ts';
import { shownRevision, shownRevisions } from './revisions.ts';
import { countOfHeads, headsOf } from './revisions-store.ts';
import type { Row } from './states.ts';

/** Reads and restores revisions of all records; `guards` are the rules of the modules that keep them. */
export const historyHandlers = (guards: Guards) =>
  ({
    ...revisionHandlers,
    ...noticeHandlers,

    restoreRevision: async ({ db, path, version: from, today, ...who }) => {
      const { scope } = resources[path.resource];
      insistOnScopes(who.principal, [...(scope ? [scope] : []), ...Object.values(scopeOfGroup)]);
      const record = await findRecord(db, path.resource, path.id);
      const guardOf = ({ tableName, state }: Row) => {
        const resource = resourceOf(tableName, state);
        return resource === 'assessments' ? null : guards[resource];
      };
      const { version } = path;
      const made = await restoreToRevision(db, record, { version, from, today }, guardOf);
      return ok(await shownRevision(db, { ...who, trail: db }, record, { version: made, against: null }));
    },
  }) satisfies Partial<Handlers>;

const revisionHandlers = {
  listRevisions: async ({ db, path, query, ...who }) => {
    const record = await findRecord(db, path.resource, path.id);
    const address = `/${path.resource}/${path.id}/revisions`;
    const hash = hashOf(address, '-number', query);
    const limit = query.limit ?? 50;
    const [below = null] = query.cursor ? readCursor(query.cursor, hash, ['bigint']) : [];
    const heads = await headsOf(db, record, { below, limit: limit + 1 });
    const shown = heads.slice(0, limit);
    const last = heads.length > limit ? shown.at(-1) : undefined;
    const next = last ? nextLink(address, query, writeCursor(hash, [String(last.number)])) : null;
    const total = query.count ? { total: await countOfHeads(db, record) } : {};
    return ok({ items: await shownRevisions(db, readerOf(who), record, shown), links: { next }, ...total });
  },

  getRevision: async ({ db, path, query, ...who }) => {
    const record = await findRecord(db, path.resource, path.id);
    const { version } = path;
    return ok(await shownRevision(db, readerOf(who), record, { version, against: query.against ?? null }));
  },
} satisfies Partial<Handlers>;
