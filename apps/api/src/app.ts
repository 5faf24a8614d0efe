import express, { type Express, type RequestHandler } from 'express';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Database } from './database/tables.ts';
import { docs } from './docs/router.ts';
import { allHandlers } from './handlers.ts';
import { health } from './health.ts';
import { perClientLimit } from './http/client-limit.ts';
import { demoHeader } from './http/demo-header.ts';
import { everyResponse, noSuchAddress, notStored, problemResponse } from './http/every-response.ts';
import { addressLimit, inFlightLimit, requestTimeout, timeLimit } from './http/limits.ts';
import { sameOrigin } from './http/origin.ts';
import { pageHeaders } from './http/page-headers.ts';
import { contractRouter } from './http/router.ts';
import { authenticate } from './identity/authenticate.ts';
import { signInByProvider } from './identity/oidc/routes.ts';
import { startPath } from './identity/oidc/settings.ts';
import { keyOf } from './identity/secret-key.ts';
import { tokenEndpoint } from './identity/token-endpoint.ts';
import type { PoolState } from './operations/health.ts';
import { unsubscribing } from './reminders/unsubscribe.ts';
import type { Resolve } from './webhooks/host.ts';

export interface AppParts {
  db: Kysely<Database>;
  /** For reads of the past. */
  past: Kysely<Database>;
  /** What `db` takes its connections from. */
  pool: PoolState;
  log: Logger;
  config: Config;
  /** Serves the admin app; absent where only the API is wanted. */
  admin?: RequestHandler;
  /** Measures every request, where somebody wants to know. */
  measure?: RequestHandler;
  /** Finds the addresses of hosts; the machine's resolver unless a test gives another. */
  resolve?: Resolve;
}

/** Puts the parts together; the only place that knows them all. */
export function createApp({ db, past, pool, log, config, admin, measure, resolve }: AppParts): Express {
  const app = express();
  const clientLimit = perClientLimit(db);
  app.disable('x-powered-by').set('etag', false).set('query parser', 'simple');
  app.enable('case sensitive routing').enable('strict routing').set('trust proxy', config.proxies);
  if (measure) app.use(measure);
  app.use(everyResponse, addressLimit, sameOrigin(config.host, config.hosts));
  app.use(health(db));
  app.use('/v1', demoHeader(db), notStored, inFlightLimit(config.requestsAtOnce));
  app.use('/v1', timeLimit(requestTimeout), authenticate(db, config), clientLimit);
  app.use(
    '/v1',
    contractRouter(allHandlers(config, { pool, resolve }), { ...config, db, past }),
    noSuchAddress,
  );
  app.use(pageHeaders(config.hot ? 'hot' : 'app', config.origin));
  app.use('/docs', pageHeaders('docs', config.origin));
  app.use(docs(), inFlightLimit(config.requestsAtOnce));
  app.use('/oauth', clientLimit, tokenEndpoint(db, config));
  app.use(unsubscribing(db, keyOf(config)));
  if (config.provider)
    app.use(startPath, clientLimit, timeLimit(requestTimeout)).use(signInByProvider(db, config.provider));
  if (admin) app.use(reserved, noSuchAddress).use(admin);
  app.use(noSuchAddress, problemResponse(log));
  return app;
}

/** What the app may never answer in place of the API: a misspelt address is 404, not a page. */
const reserved = /^\/(v1|oauth|docs|unsubscribe|sign-in\/oidc|livez|readyz|openapi\.(json|yaml))(?=\/|$)/i;
