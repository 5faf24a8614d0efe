import { type Handlers, ok } from '../http/handler.ts';
import { search } from './store.ts';

export const searchHandlers = {
  search: async ({ db, query: { q, limit = 20 } }) => ok(await search(db, { q, limit })),
} satisfies Partial<Handlers>;
