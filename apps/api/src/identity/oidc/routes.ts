import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { callerOf } from '../../http/principal.ts';
import { audit } from '../audit.ts';
import { flowCookie, flowTokenIn, noFlowCookie, sessionCookie, tokenIn } from '../cookie.ts';
import { principalOfSession } from '../sessions.ts';
import { admit } from './admit.ts';
import { confirm } from './confirm.ts';
import { beginFlow, takeFlow } from './flow.ts';
import { identityProvider } from './provider.ts';
import { SignInRefused } from './refused.ts';
import { returnPath } from './return-path.ts';
import { callbackPath, type ProviderSettings, signedOutPath, signOutPath, startPath } from './settings.ts';

/**
 * The way to the agency's identity provider and back (OpenID Connect, authorisation code with PKCE). Whoever is refused
 * comes to `/sign-in?refused=<code>&to=<where they were going>`; the codes are `signInRefusals` of core.
 */
export function signInByProvider(db: Kysely<Database>, settings: ProviderSettings): Router {
  const provider = identityProvider(settings);

  /** Sends the browser on; `going` is where it is to end, as far as that is known. */
  const way =
    (go: (request: Request, response: Response, going: Going) => Promise<string>): RequestHandler =>
    async (request, response) => {
      response.set('Cache-Control', 'no-store');
      const going = { to: '/' };
      const address = await go(request, response, going).catch(async (error) => {
        if (!(error instanceof SignInRefused)) throw error;
        const { code, who, message } = error;
        const actor = { id: null, name: (who ?? settings.name).slice(0, 200) };
        const detail = [code, message].filter(Boolean).join(': ');
        await audit(db, { kind: 'sign-in-refused', actor, detail, ...callerOf(request, response) });
        return `/sign-in?${new URLSearchParams({ refused: code, to: going.to })}`;
      });
      response.redirect(address);
    };

  const start = way(async (request, response, going) => {
    going.to = returnPath(request.query.to, settings.origin);
    const afresh = request.query['step-up'] === 'yes';
    const sessionId = afresh ? await sessionToProve(db, request) : null;
    const { token, secrets } = await beginFlow(db, { returnTo: going.to, sessionId });
    const address = await provider.address(secrets, { afresh });
    response.append('Set-Cookie', flowCookie(token));
    return address.href;
  });

  const callback = way(async (request, response, going) => {
    const query = request.originalUrl.split('?')[1] ?? '';
    const state = new URLSearchParams(query).get('state');
    const flow = await takeFlow(db, flowTokenIn(request.headers.cookie), state);
    if (!flow) throw new SignInRefused('start-over');
    response.append('Set-Cookie', noFlowCookie);
    going.to = flow.returnTo;
    const proven = await provider.proven(query, flow);
    const caller = callerOf(request, response);
    if (flow.sessionId !== null) await confirm(db, flow.sessionId, proven, caller);
    else response.append('Set-Cookie', sessionCookie(await admit(db, proven, { caller, settings })));
    return flow.returnTo;
  });

  // The session here has ended before, by an operation of the contract; what is left is the one over there.
  const signOut: RequestHandler = async (_request, response) => {
    const address = await provider.signOutAddress().catch(() => null);
    response.set('Cache-Control', 'no-store').redirect(address?.href ?? signedOutPath);
  };

  return Router({ caseSensitive: true, strict: true })
    .get(startPath, start)
    .get(callbackPath, callback)
    .get(signOutPath, signOut);
}

type Going = { to: string };

/** The session for which a fresh proof is asked: the browser shows it at the start, and not when it comes from afar. */
async function sessionToProve(db: Kysely<Database>, request: Request): Promise<string> {
  const token = tokenIn(request.headers.cookie);
  const principal = token === null ? null : await principalOfSession(db, token);
  if (!principal?.provider) throw new SignInRefused('session-over', { who: principal?.name ?? null });
  return principal.sessionId as string;
}
