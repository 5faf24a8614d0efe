import { scopes } from '@concord/core';
import type { Request, RequestHandler } from 'express';
import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import { callerOf, type Principal, unauthorised } from '../http/principal.ts';
import { HttpProblem } from '../http/problem.ts';
import { principalOfCalendar } from './calendar-token.ts';
import { clientOf, clientOfToken, principalOfClient } from './clients.ts';
import { tokenIn } from './cookie.ts';
import { wrongKeys } from './guesses.ts';
import { keyOf } from './secret-key.ts';
import { principalOfSession } from './sessions.ts';
import { shortMemory } from './short-memory.ts';
import { sameBytes, tokenHash } from './tokens.ts';

/** What calendar programs read, by a token in the address. */
const calendars = ['/calendar.ics', '/reminders.ics'];

/** What proves who sends a request. */
type Proof = { kind: 'cookie' | 'bearer' | 'calendar'; text: string; address: string };

/**
 * Finds out who sends a request: an officer by the session's cookie, a partner system by its key or access token, the
 * administrator's scripts by `CONCORD_KEY`. A request without any goes on as nobody's; one that is not valid is 401.
 */
export function authenticate(
  db: Kysely<Database>,
  config: { key: string | null; clock: Clock; secretKey: string | null; dataFolder: string },
): RequestHandler {
  const remembered = shortMemory<Principal | null>();
  const secret = keyOf(config);
  const countWrong = wrongKeys(db);
  return async (request, response, next) => {
    const proof = proofIn(request, callerOf(request, response).address);
    if (proof === null) return next();
    const find = () =>
      proof.kind === 'calendar'
        ? principalOfCalendar(db, proof.text, secret())
        : principalBy(db, proof, config.key, config.clock.today());
    // What a person does to their own session or addresses counts at once; partner systems ask by the thousand.
    const principal =
      proof.kind === 'bearer'
        ? await remembered(`${proof.kind} ${proof.address} ${proof.text}`, find)
        : await find();
    if (!principal && proof.kind === 'bearer') {
      await countWrong(proof.address);
      throw unauthorised(
        'The key or token in `Authorization` is not known here, or no longer valid.',
        'invalid_token',
      );
    }
    if (principal && proof.kind === 'cookie') insistOnOwnOrigin(request);
    response.locals.principal = principal ?? undefined;
    next();
  };
}

function proofIn(request: Request, address: string): Proof | null {
  const header = request.headers.authorization;
  if (header !== undefined) {
    const text = /^Bearer (\S{1,200})$/i.exec(header)?.[1];
    if (!text) throw unauthorised('Send the key or token as `Authorization: Bearer`.', 'invalid_request');
    return { kind: 'bearer', text, address };
  }
  const { token: calendar } = request.query;
  if (calendars.includes(request.path) && typeof calendar === 'string')
    return { kind: 'calendar', text: calendar, address };
  const token = tokenIn(request.headers.cookie);
  return token === null ? null : { kind: 'cookie', text: token, address };
}

async function principalBy(
  db: Kysely<Database>,
  { kind, text, address }: Proof,
  key: string | null,
  today: string,
): Promise<Principal | null> {
  if (kind === 'cookie') return principalOfSession(db, text);
  if (key !== null && sameBytes(tokenHash(text), tokenHash(key))) return administrator;
  const asking = { today, address };
  const found = text.startsWith('concord_')
    ? await clientOf(db, text, 'api-key', asking)
    : await clientOfToken(db, text, asking);
  return found && principalOfClient(found);
}

/** The client that `CONCORD_KEY` makes: it may do everything. */
const administrator: Principal = {
  kind: 'client',
  id: 'client:administrator',
  name: 'Administrator client',
  scopes,
  roles: [],
  sessionId: null,
  secondFactor: false,
  provider: false,
  steppedUpAt: null,
  requestsPerMinute: null,
};

/** A cookie travels by itself, so what it proves counts for a change only where the page is ours (OWASP, CSRF). */
function insistOnOwnOrigin(request: Request): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const ours = site
    ? site === 'same-origin'
    : origin !== undefined && URL.parse(origin)?.host === request.get('host');
  if (!ours) throw new HttpProblem('foreign-origin', 'Another web page tried to change the register.');
}
