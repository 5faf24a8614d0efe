import { Router } from 'express';
import { type Kysely, sql } from 'kysely';
import type { Database } from './database/tables.ts';

/** `/livez`: the process answers. `/readyz`: it can also reach its database; 503 while it cannot. */
export function health(db: Kysely<Database>): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/livez', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'live' });
  });
  router.get('/readyz', async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    try {
      await sql`select 1`.execute(db);
      response.json({ status: 'ready' });
    } catch {
      response.status(503).set('Retry-After', '1').json({ status: 'database unreachable' });
    }
  });
  return router;
}
