import { type RequestHandler, Router, urlencoded } from 'express';
import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import { callerOf } from '../http/principal.ts';
import { clientOf } from './clients.ts';
import { wrongKeys } from './guesses.ts';
import { newToken, tokenHash } from './tokens.ts';

/** Access tokens last a quarter of an hour. */
const lasts = 900;

type Form = Record<string, unknown>;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * Where a partner system buys access tokens with its secret: OAuth 2.0 client credentials (RFC 6749, section 4.4), the
 * secret in `Authorization: Basic` or in the form. Errors have the shape of that standard, not that of problems.
 */
export function tokenEndpoint(db: Kysely<Database>, { clock }: { clock: Clock }): Router {
  const countWrong = wrongKeys(db);
  const sell: RequestHandler = async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });
    const form = (request.body ?? {}) as Form;
    if (form.grant_type !== 'client_credentials')
      return void response.status(400).json({ error: 'unsupported_grant_type' });
    const { id, secret } = basicIn(request.headers.authorization) ?? {
      id: text(form.client_id),
      secret: text(form.client_secret),
    };
    const asking = { today: clock.today(), address: callerOf(request, response).address };
    const client = secret === null ? null : await clientOf(db, secret, 'client-secret', asking);
    if (!client || client.id !== id) {
      await countWrong(asking.address);
      response.set('WWW-Authenticate', 'Basic realm="concord"');
      return void response.status(401).json({ error: 'invalid_client' });
    }
    const wanted = text(form.scope)?.split(' ').filter(Boolean) ?? client.scopes;
    const scopes = client.scopes.filter((scope) => wanted.includes(scope));
    if (scopes.length < wanted.length) return void response.status(400).json({ error: 'invalid_scope' });
    const token = newToken();
    await db
      .insertInto('accessToken')
      .values({
        tokenHash: tokenHash(token),
        credentialId: client.credentialId,
        scopes,
        expiresAt: sql<string>`clock_timestamp() + make_interval(secs => ${sql.lit(lasts)})`,
      })
      .execute();
    response.json({ access_token: token, token_type: 'Bearer', expires_in: lasts, scope: scopes.join(' ') });
  };
  return Router({ caseSensitive: true, strict: true }).post(
    '/token',
    urlencoded({ extended: false, limit: '10kb', parameterLimit: 20 }),
    sell,
  );
}

function basicIn(header: string | undefined): { id: string; secret: string } | null {
  const given = /^Basic ([\w+/=-]+)$/i.exec(header ?? '')?.[1];
  if (!given) return null;
  const [id = '', ...rest] = Buffer.from(given, 'base64').toString('utf8').split(':');
  return { id: decodeURIComponent(id), secret: decodeURIComponent(rest.join(':')) };
}
