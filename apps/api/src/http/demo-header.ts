import type { RequestHandler } from 'express';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';

/** Says with every answer that its data are invented, while they are. A database never changes its kind. */
export function demoHeader(db: Kysely<Database>): RequestHandler {
  let kind: 'register' | 'demo' | undefined;
  return async (_, response, next) => {
    // A database that is away is told by the answer itself.
    kind ??= (await kindOf(db).catch(() => undefined)) ?? undefined;
    if (kind === 'demo') response.set('Concord-Data', 'demo');
    next();
  };
}

async function kindOf(db: Kysely<Database>) {
  return (await db.selectFrom('registerInfo').select('kind').executeTakeFirst())?.kind;
}
