import { type ClientRequest, createServer, request as rawRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { afterAll, expect, inject, test } from 'vitest';
import { allHandlers } from '../src/handlers.ts';
import { everyResponse, problemResponse } from '../src/http/every-response.ts';
import { timeLimit } from '../src/http/limits.ts';
import { contractRouter } from '../src/http/router.ts';
import { authenticate } from '../src/identity/authenticate.ts';
import { cloneDatabase } from './database.ts';
import { givenPartner } from './given.ts';
import { testKey } from './key.ts';
import { testConfig } from './server.ts';

// The API with a twentieth of a second for each request instead of twenty seconds.
const { db, past, pool, drop } = await cloneDatabase(inject('cluster'));
const config = testConfig();
const app = express()
  .use(everyResponse, timeLimit(50), authenticate(db, config))
  .use('/v1', contractRouter(allHandlers(config, { pool }), { ...config, db, past }))
  .use(problemResponse(pino({ level: 'silent' })));
const server = createServer(app).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await drop();
});

/** The status of the answer, told when the server lets go of the connection: by then all that was to happen has. */
function statusAtTheEnd(method: string, path: string, headers: object, begin: (sent: ClientRequest) => void) {
  return (answered: (sent: ClientRequest) => void) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = rawRequest(`${origin}${path}`, {
        method,
        headers: { authorization: `Bearer ${testKey}`, ...headers },
      });
      sent.on('error', reject).on('response', (response) => {
        response.socket.once('close', () => resolve(response.statusCode));
        response.resume();
        answered(sent);
      });
      begin(sent);
    });
}

test('a body that arrives after the request was given up changes nothing', async () => {
  const body = JSON.stringify({ code: 'GH', name: 'Ghana' });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const post = statusAtTheEnd('POST', '/v1/partners', headers, (sent) => sent.write(body.slice(0, 5)));
  expect(await post((sent) => sent.end(body.slice(5)))).toBe(503);
  expect(await db.selectFrom('partner').select('code').where('code', '=', 'GH').execute()).toEqual([]);
});

test('a change that waited for another longer than that is rolled back', async () => {
  const { version, name } = await givenPartner(db, { code: 'MX' });
  const headers = { 'content-type': 'application/merge-patch+json', 'if-match': `"${version}"` };
  const patch = statusAtTheEnd('PATCH', '/v1/partners/MX', headers, (sent) =>
    sent.end('{"name":"Too late"}'),
  );
  let letGo = () => {};
  const answered = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const holding = db.transaction().execute(async (trx) => {
    await trx.selectFrom('partner').select('id').where('code', '=', 'MX').forUpdate().execute();
    const status = patch(letGo);
    await answered;
    return { status };
  });
  expect(await (await holding).status).toBe(503);
  const after = db.selectFrom('partner').select(['name', 'version']).where('code', '=', 'MX');
  expect(await after.execute()).toEqual([{ name, version }]);
});
