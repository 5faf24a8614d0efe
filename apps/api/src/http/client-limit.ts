import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit, type Store } from 'express-rate-limit';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { principalOf } from './principal.ts';
import { HttpProblem } from './problem.ts';
import { sharedCount } from './shared-count.ts';

/** What a minute may hold for whoever has no limit of their own. */
const usual = 600;

const onThisMachine = (request: Request) => /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? '');

/**
 * Requests a minute for each partner system, and 600 for each officer or address, in all processes together; off on
 * loopback for whoever has no limit of their own, because there one machine talks to itself. While the database is away
 * nothing is counted: nothing is answered either.
 */
export const perClientLimit = (db: Kysely<Database>): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: (_request, response) => principalOf(response)?.requestsPerMinute ?? usual,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'per-client',
    keyGenerator: (request, response) => principalOf(response)?.id ?? ipKeyGenerator(request.ip ?? ''),
    skip: (request, response) => !principalOf(response)?.requestsPerMinute && onThisMachine(request),
    store: storeOf(db),
    passOnStoreError: true,
    handler: (_request, response, next) => {
      const seconds = String(response.getHeader('Retry-After') ?? 60);
      next(new HttpProblem('too-many-requests', `Too many requests in a minute. Wait ${seconds} seconds.`));
    },
  });

/** The count of all processes, as the limiter asks for it. Nobody who came is taken back. */
function storeOf(db: Kysely<Database>): Store {
  const count = sharedCount(db, 'requests', 60);
  return {
    localKeys: false,
    increment: async (name) => {
      const { number, until } = await count(name);
      return { totalHits: number, resetTime: new Date(Date.now() + until - performance.now()) };
    },
    decrement: () => {},
    resetKey: () => {},
  };
}
