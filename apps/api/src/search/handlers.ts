import { groupsHiddenFrom } from '@concord/core';
import { type Handlers, ok } from '../http/handler.ts';
import { search } from './store.ts';

export const searchHandlers = {
  search: async ({ db, query: { q, limit = 20 }, principal }) =>
    ok(await search(db, { q, limit, hidden: groupsHiddenFrom(principal.scopes) })),
} satisfies Partial<Handlers>;
