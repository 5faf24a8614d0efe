import type { Invited } from '@concord/contract';
import { accountCan, insist, Refused, refusal } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import type { Caller } from '../http/principal.ts';
import { accountByEmail } from '../identity/accounts.ts';
import { otherAdministrators } from '../identity/administrators.ts';
import { audit } from '../identity/audit.ts';
import { endSessionsOf } from '../identity/sessions.ts';
import { changeUser, claimUser, createUser, getUser, inviteUser, listUsers } from './user-store.ts';

/** The link travels behind the `#`: browsers send that part to nobody, and no log keeps it. */
async function invited(trx: Transaction<Database>, id: string, { origin }: Caller): Promise<Invited> {
  const { token, expiresAt } = await inviteUser(trx, id);
  return { user: await getUser(trx, id), link: `${origin}/welcome#${token}`, expiresAt };
}

/** What a repeated request gets: the link is shown once. */
const withoutLink = (answer: Invited): Invited => ({ ...answer, link: '' });

export const userHandlers = {
  listUsers: async ({ db, query }) => ok(await listUsers(db, query)),

  getUser: async ({ db, path }) => ok(await getUser(db, path.id)),

  inviteUser: async ({ db, body, principal, caller }) => {
    const taken = await accountByEmail(db, body.email);
    if (taken) throw new Refused([refusal('email-taken', { email: body.email }, '/email')]);
    const id = await createUser(db, { name: body.name ?? null, email: body.email, roles: body.roles });
    await audit(db, {
      kind: 'user-invited',
      actor: principal,
      subject: id,
      detail: body.roles.join(' '),
      ...caller,
    });
    const answer = await invited(db, id, caller);
    return { ...created(answer, `/users/${id}`), kept: withoutLink(answer) };
  },

  updateUser: async ({ db, path, body, version, principal, caller }) => {
    const user = await claimUser(db, path.id, version);
    const next = { state: body.state ?? user.state, roles: body.roles ?? user.roles };
    const otherAdministratorCount = await otherAdministrators(db, user.id);
    insist(
      accountCan.become({ ...user, name: user.name ?? user.email ?? user.id }, next, {
        by: principal.id,
        otherAdministrators: otherAdministratorCount,
      }),
    );
    const same =
      next.state === user.state &&
      next.roles.join() === user.roles.join() &&
      (body.name === undefined || body.name === user.name);
    if (same) return ok(user);
    await changeUser(db, user.id, body);
    if (next.state === 'disabled') await endSessionsOf(db, user.id, null);
    const detail = `${next.state} ${next.roles.join(' ')}`;
    await audit(db, { kind: 'user-changed', actor: principal, subject: user.id, detail, ...caller });
    return ok(await getUser(db, user.id));
  },

  inviteAgain: async ({ db, path, principal, caller }) => {
    const { id, state, provider } = await claimUser(db, path.id, null);
    insist(accountCan.beInvited({ state, provider }));
    await audit(db, { kind: 'user-invited', actor: principal, subject: id, ...caller });
    const answer = await invited(db, id, caller);
    return { ...created(answer, `/users/${id}`), kept: withoutLink(answer) };
  },
} satisfies Partial<Handlers>;
