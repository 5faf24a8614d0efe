import type { Session } from '@concord/contract';
import { insist, Refused, refusal, reminderCan } from '@concord/core';
import type { Kysely } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { type Caller, insistOnScopes, type Principal, stepUpLasts } from '../http/principal.ts';
import { HttpProblem } from '../http/problem.ts';
import { accountByEmail } from '../identity/accounts.ts';
import { audit } from '../identity/audit.ts';
import { accountToken } from '../identity/calendar-token.ts';
import { noCookie, sessionCookie } from '../identity/cookie.ts';
import { countWrongPassword, insistOnFewWrongPasswords } from '../identity/guesses.ts';
import type { SecretKey } from '../identity/secret-key.ts';
import { openSession, openSessionsOf, principalOfSession } from '../identity/sessions.ts';
import { accountById, changeAccount } from './account-store.ts';
import { insistOnProof } from './proof.ts';
import { accountOfSession, currentStrategy, endSessionById, registerInfo, stepUpSession } from './store.ts';

/** What signing in rests on: the key of this installation, its time zone, and who vouches for people. */
export interface SessionParts {
  key: () => SecretKey;
  timeZone: string;
  /** Whether people may have a password here. */
  local: boolean;
  /** The agency's identity provider, or null. */
  provider: { name: string; address: string; signOutAddress: string } | null;
}

/** A problem stays in the trail, and a wrong password is counted, though what was tried is undone. */
const noted =
  (lasting: Kysely<Database>, tried: string, { address, requestId }: Caller) =>
  async (error: unknown) => {
    const actor = { id: null, name: tried.slice(0, 200) };
    await audit(lasting, { kind: 'sign-in-refused', actor, address, requestId });
    if (error instanceof HttpProblem && error.kind === 'sign-in-refused')
      await countWrongPassword(lasting, address);
    throw error;
  };

export const sessionHandlers = (parts: SessionParts) => {
  const answer = (db: Kysely<Database>, today: string, principal: Principal) =>
    sessionOf(db, { today, parts, principal });

  return {
    getSession: async ({ db, today, principal }) => ok(await answer(db, today, principal)),

    getSignInWays: async () => ok({ local: parts.local, provider: parts.provider }),

    signIn: async ({ db, lasting, body, caller, today, now }) => {
      const means = { lasting, key: parts.key().bytes, now };
      await insistOnFewWrongPasswords(db, caller.address);
      const found = await accountByEmail(db, body.email);
      if (!parts.local)
        await noted(lasting, body.email, caller)(new Refused([refusal('local-accounts-off')]));
      const account = await insistOnProof(db, found, body, means).catch(noted(lasting, body.email, caller));
      const token = await openSession(db, account.id, caller);
      const principal = (await principalOfSession(db, token)) as Principal;
      await audit(db, { kind: 'signed-in', actor: principal, ...caller });
      return { ...created(await answer(db, today, principal), '/session'), cookie: sessionCookie(token) };
    },

    signOut: async ({ db, principal, caller }) => {
      if (principal.sessionId) await endSessionById(db, principal.sessionId);
      await audit(db, { kind: 'signed-out', actor: principal, ...caller });
      return { ...gone, cookie: noCookie };
    },

    stepUp: async ({ db, lasting, body, principal, caller, today, now }) => {
      const means = { lasting, key: parts.key().bytes, now };
      if (principal.provider) throw new Refused([refusal('password-of-provider')]);
      const account = await accountById(db, principal.id);
      await insistOnProof(db, account, body, means).catch(noted(lasting, principal.name, caller));
      const steppedUpAt = await stepUpSession(db, principal.sessionId ?? '');
      await audit(db, { kind: 'stepped-up', actor: principal, ...caller });
      return ok(await answer(db, today, { ...principal, steppedUpAt }));
    },

    changeCalendarAddress: async ({ db, principal, caller, today }) => {
      const account = principal.kind === 'account' ? await accountById(db, principal.id) : undefined;
      insist(reminderCan.beHad(account !== undefined));
      await changeAccount(db, principal.id, { calendarSerial: (account?.calendarSerial ?? 0) + 1 });
      await audit(db, { kind: 'calendar-address-renewed', actor: principal, ...caller });
      return ok(await answer(db, today, principal));
    },

    listSessions: async ({ db, query, principal }) => {
      const owner = query.userId ?? principal.id;
      if (owner !== principal.id) insistOnScopes(principal, ['admin']);
      // A partner system has none.
      const known = query.userId !== undefined || principal.kind === 'account';
      const items = known ? await openSessionsOf(db, owner) : [];
      return ok({ items: items.map((each) => ({ ...each, current: each.id === principal.sessionId })) });
    },

    // A session of somebody else is 404 for whoever may not end it: they need not know that it is there.
    endSession: async ({ db, path, principal, caller }) => {
      const owner = await accountOfSession(db, path.id);
      const may = owner !== null && (owner === principal.id || principal.scopes.includes('admin'));
      if (!may) throw new NotFound('session', path.id);
      await endSessionById(db, path.id);
      await audit(db, { kind: 'session-ended', actor: principal, subject: owner, ...caller });
      return gone;
    },
  } satisfies Partial<Handlers>;
};

/** What the app is told of who is there. */
export async function sessionOf(
  db: Kysely<Database>,
  { today, parts, principal }: { today: string; parts: SessionParts; principal: Principal },
): Promise<Session> {
  const { kind, id, name, scopes, roles, secondFactor, provider, steppedUpAt } = principal;
  const account = kind === 'account' ? await accountById(db, id) : null;
  const until = steppedUpAt && new Date(Date.parse(steppedUpAt) + stepUpLasts).toISOString();
  return {
    today,
    timeZone: parts.timeZone,
    principal: {
      kind,
      id,
      name,
      scopes: [...scopes],
      roles: [...roles],
      secondFactor,
      provider,
      steppedUpUntil: until,
      calendarToken: account ? accountToken(parts.key(), 'calendar', account) : null,
    },
    register: await registerInfo(db),
    strategy: await currentStrategy(db, today),
  };
}
