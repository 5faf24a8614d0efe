import { Refused, refusal } from '@concord/core';
import { NotFound } from '../database/claim.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import type { Principal } from '../http/principal.ts';
import { accountByEmail } from '../identity/accounts.ts';
import { somebodyAdministers } from '../identity/administrators.ts';
import { audit } from '../identity/audit.ts';
import { sessionCookie } from '../identity/cookie.ts';
import { hashPassword } from '../identity/passwords.ts';
import { endSessionsOf, openSession, principalOfSession } from '../identity/sessions.ts';
import { tokenHash } from '../identity/tokens.ts';
import { accountByInvitation, changeAccount, claimInvitation } from './account-store.ts';
import { type SessionParts, sessionOf } from './handlers.ts';

const gone = () => new NotFound('invitation', 'with this token: it was used, replaced or is too old');

export const invitationHandlers = (parts: SessionParts) =>
  ({
    inspectInvitation: async ({ db, body }) => {
      const account = await accountByInvitation(db, tokenHash(body.token));
      if (!account) throw gone();
      return ok({
        name: account.name,
        email: account.email,
        expiresAt: account.invitationExpiresAt as string,
      });
    },

    // An invitation opens an account once: name, address and password are the person's own; older sessions and an older
    // second factor end, so that it serves whoever lost them as well.
    acceptInvitation: async ({ db, body, caller, today }) => {
      // The first administrator comes in by the printed link however people sign in after that.
      if (!parts.local && (await somebodyAdministers(db))) throw new Refused([refusal('local-accounts-off')]);
      const account = await claimInvitation(db, tokenHash(body.token));
      if (!account) throw gone();
      const other = await accountByEmail(db, body.email);
      if (other && other.id !== account.id)
        throw new Refused([refusal('email-taken', { email: body.email }, '/email')]);
      await changeAccount(db, account.id, {
        name: body.name.trim(),
        email: body.email.trim(),
        state: 'active',
        passwordHash: await hashPassword(body.password),
        factorSalt: null,
        factorConfirmed: false,
        factorStep: null,
        recoveryHashes: [],
        invitationHash: null,
        invitationExpiresAt: null,
        failures: 0,
        lockedUntil: null,
      });
      await endSessionsOf(db, account.id, null);
      const token = await openSession(db, account.id, caller);
      const principal = (await principalOfSession(db, token)) as Principal;
      await audit(db, { kind: 'invitation-accepted', actor: principal, ...caller });
      const session = await sessionOf(db, { today, parts, principal });
      return { ...created(session, '/session'), cookie: sessionCookie(token) };
    },
  }) satisfies Partial<Handlers>;
