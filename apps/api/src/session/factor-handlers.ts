import { randomBytes } from 'node:crypto';
import { Refused, refusal } from '@concord/core';
import type { Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import { gone, type Handlers, ok } from '../http/handler.ts';
import type { Principal } from '../http/principal.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Account } from '../identity/accounts.ts';
import { audit } from '../identity/audit.ts';
import { factorFor, newRecoveryCodes, stepOf } from '../identity/factor.ts';
import { hashPassword } from '../identity/passwords.ts';
import { endSessionsOf } from '../identity/sessions.ts';
import { accountById, changeAccount } from './account-store.ts';
import type { SessionParts } from './handlers.ts';
import { insistOnProof } from './proof.ts';

/** The account of whoever is signed in, if its password is kept here. */
async function ownAccount(trx: Transaction<Database>, { id, kind }: Principal): Promise<Account> {
  const account = kind === 'account' ? await accountById(trx, id) : undefined;
  if (!account) throw new NotFound('account', id);
  if (account.issuer) throw new Refused([refusal('password-of-provider')]);
  return account;
}

const wrongCode = () => {
  const detail =
    'This is not the code that the app shows now. Check the clock of the device and try the next one.';
  return new HttpProblem('invalid-request', detail, { errors: [{ pointer: '/code', code: 'code', detail }] });
};

export const factorHandlers = (parts: SessionParts) =>
  ({
    changePassword: async ({ db, lasting, body, principal, caller, now }) => {
      const account = await ownAccount(db, principal);
      const confirmed = { ...account, factorConfirmed: false }; // the session itself rests on the second factor
      await insistOnProof(
        db,
        confirmed,
        { password: body.current },
        { lasting, key: parts.key().bytes, now },
      );
      await changeAccount(db, account.id, { passwordHash: await hashPassword(body.next) });
      await endSessionsOf(db, account.id, principal.sessionId);
      await audit(db, { kind: 'password-changed', actor: principal, ...caller });
      return gone;
    },

    beginSecondFactor: async ({ db, principal }) => {
      const account = await ownAccount(db, principal);
      const factorPending = randomBytes(16);
      await changeAccount(db, account.id, { factorPending });
      return ok(factorFor(parts.key().bytes, factorPending, account.email ?? account.id));
    },

    confirmSecondFactor: async ({ db, body, principal, caller, now }) => {
      const account = await ownAccount(db, principal);
      const step =
        account.factorPending && stepOf(parts.key().bytes, account.factorPending, body.code, Date.parse(now));
      if (step === null) throw wrongCode();
      const { codes, hashes } = newRecoveryCodes();
      await changeAccount(db, account.id, {
        factorSalt: account.factorPending,
        factorPending: null,
        factorConfirmed: true,
        factorStep: step,
        recoveryHashes: hashes,
      });
      await audit(db, { kind: 'second-factor-added', actor: principal, ...caller });
      return ok({ recoveryCodes: codes });
    },

    removeSecondFactor: async ({ db, principal, caller }) => {
      const account = await ownAccount(db, principal);
      const none = { factorSalt: null, factorConfirmed: false, factorStep: null, recoveryHashes: [] };
      await changeAccount(db, account.id, none);
      await audit(db, { kind: 'second-factor-removed', actor: principal, ...caller });
      return gone;
    },
  }) satisfies Partial<Handlers>;
