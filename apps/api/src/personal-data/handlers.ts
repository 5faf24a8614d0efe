import { accountCan, insist } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { type Handlers, ok } from '../http/handler.ts';
import type { Principal } from '../http/principal.ts';
import { otherAdministrators } from '../identity/administrators.ts';
import { audit } from '../identity/audit.ts';
import { changeActivity, listActivities } from './activity-store.ts';
import { closeAccount } from './ended-store.ts';
import { erasePerson } from './erasure-store.ts';
import {
  listPersons,
  personTables,
  presentPerson,
  revisionsOfPerson,
  tableOfPerson,
  trailOfPerson,
} from './person-store.ts';
import { stopUntilSeen } from './retention-handlers.ts';
import { accountData, claimAccount } from './user-data-store.ts';

/** Where users are still named, because history and trail must tell who did what. */
const keptOfUsers = ['actor-in-history', 'audit-trail'] as const;

const contextOf = async (trx: Transaction<Database>, id: string, { id: by }: Principal) => ({
  by,
  otherAdministrators: await otherAdministrators(trx, id),
});

export const personalDataHandlers = {
  listProcessingActivities: async ({ db }) => ok({ items: await listActivities(db) }),

  updateProcessingActivity: async ({ db, path, body, version, principal, caller }) => {
    const { activity, otherPeriod } = await changeActivity(db, path.kind, version, body);
    const detail = Object.keys(body).join(' ');
    await audit(db, { kind: 'retention-changed', actor: principal, subject: path.kind, detail, ...caller });
    if (otherPeriod) await stopUntilSeen(db, { actor: principal, ...caller });
    return ok(activity);
  },

  listPersons: async ({ db, query }) => ok(await listPersons(db, query)),

  exportPerson: async ({ db, lasting, path, principal, caller, purpose }) => {
    const account = await accountData(db, path.id);
    const table = account ? null : await tableOfPerson(db, path.id);
    const detail = purpose;
    await audit(lasting, {
      kind: 'personal-data-exported',
      actor: principal,
      subject: path.id,
      detail,
      ...caller,
    });
    return ok({
      id: path.id,
      kind: table ? personTables[table].kind : ('users' as const),
      present: await presentPerson(db, path.id),
      account,
      revisions: table ? await revisionsOfPerson(db, table, path.id) : [],
      trail: await trailOfPerson(db, path.id),
    });
  },

  recordErasure: async ({ db, path, body, principal, caller }) => {
    const account = await claimAccount(db, path.id);
    if (account) insist(accountCan.close(account, await contextOf(db, account.id, principal)));
    const erasedValues = account
      ? await closeAccount(db, account.id)
      : await erasePerson(db, await tableOfPerson(db, path.id), path.id);
    const detail = body.reason;
    await audit(db, { kind: 'personal-data-erased', actor: principal, subject: path.id, detail, ...caller });
    return ok({ id: path.id, erasedValues, kept: account ? [...keptOfUsers] : [] });
  },
} satisfies Partial<Handlers>;
