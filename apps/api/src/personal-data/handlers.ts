import type { RetentionRun } from '@concord/contract';
import { type Handlers, ok } from '../http/handler.ts';
import { audit } from '../identity/audit.ts';
import { changeActivity, listActivities } from './activity-store.ts';
import { erasePerson, personsToErase } from './erasure-store.ts';
import {
  listPersons,
  personTables,
  presentPerson,
  revisionsOfPerson,
  tableOfPerson,
  trailOfPerson,
} from './person-store.ts';

export const personalDataHandlers = {
  listProcessingActivities: async ({ db }) => ok({ items: await listActivities(db) }),

  updateProcessingActivity: async ({ db, path, body, version, principal, caller }) => {
    const activity = await changeActivity(db, path.kind, version, body);
    const detail = Object.keys(body).join(' ');
    await audit(db, { kind: 'retention-changed', actor: principal, subject: path.kind, detail, ...caller });
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

  // A simulation goes the same way and erases nothing, so that it cannot promise what the run then does not do.
  recordRetentionRun: async ({ db, body, today, principal, caller }) => {
    const items: RetentionRun['items'] = await personsToErase(db, today);
    if (!body.dryRun)
      for (const { id } of items) {
        await erasePerson(db, await tableOfPerson(db, id), id);
        await audit(db, {
          kind: 'personal-data-erased',
          actor: principal,
          subject: id,
          detail: 'retention',
          ...caller,
        });
      }
    const detail = `${items.length} ${body.dryRun ? 'simulated' : 'erased'}`;
    await audit(db, { kind: 'retention-run', actor: principal, detail, ...caller });
    return ok({ dryRun: body.dryRun, items });
  },
} satisfies Partial<Handlers>;
