import { type Handlers, ok } from '../http/handler.ts';
import { audit } from '../identity/audit.ts';
import { changeActivity, listActivities } from './activity-store.ts';
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
    const table = await tableOfPerson(db, path.id);
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
      kind: personTables[table].kind,
      present: await presentPerson(db, path.id),
      revisions: await revisionsOfPerson(db, table, path.id),
      trail: await trailOfPerson(db, path.id),
    });
  },

  recordErasure: async ({ db, path, body, principal, caller }) => {
    const erasedValues = await erasePerson(db, await tableOfPerson(db, path.id), path.id);
    const detail = body.reason;
    await audit(db, { kind: 'personal-data-erased', actor: principal, subject: path.id, detail, ...caller });
    return ok({ id: path.id, erasedValues });
  },
} satisfies Partial<Handlers>;
