import type { RetentionTimer } from '@concord/contract';
import { insist, retentionCan } from '@concord/core';
import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import { type Handlers, ok } from '../http/handler.ts';
import { type Audited, audit } from '../identity/audit.ts';
import { nextOf } from '../jobs/schedule.ts';
import { retentionJob } from './job.ts';
import { applyRetention, seeRetention, writeDown } from './retention.ts';
import { listRuns, retentionTimer, turnTimer, whatWasSeen } from './timer-store.ts';

type By = Omit<Audited, 'kind' | 'subject' | 'detail'>;

/** Another period concerns others than those whom somebody has seen: the timer rests until they are seen. */
export async function stopUntilSeen(trx: Transaction<Database>, by: By): Promise<void> {
  const { enabled } = await retentionTimer(trx);
  if (!enabled) return;
  await turnTimer(trx, null, { enabled: false, by: by.actor.name });
  await audit(trx, { ...by, kind: 'retention-timer-changed', detail: 'off: a period was changed' });
}

export const retentionHandlers = (clock: Clock) => {
  const timerOf = async (db: Kysely<Database>): Promise<RetentionTimer> => {
    const next = await nextOf(db, retentionJob(clock), clock.timeZone);
    return { ...(await retentionTimer(db)), nextRunAt: next?.at ?? null };
  };

  return {
    listRetentionRuns: async ({ db, query }) => ok(await listRuns(db, query)),

    // A simulation goes the same way and erases nothing, so that it cannot promise what the run then does not do.
    recordRetentionRun: async ({ db, body: { dryRun }, today, principal, caller }) => {
      const by = { actor: principal, ...caller };
      const { items, numbers } = dryRun ? await seeRetention(db, today) : await applyRetention(db, today, by);
      const run = await writeDown(db, { numbers, dryRun, by });
      return ok({ ...run, dryRun, by: principal.name, numbers, items });
    },

    getRetentionTimer: async ({ db }) => ok(await timerOf(db)),

    updateRetentionTimer: async ({ db, body, version, principal, caller }) => {
      const before = await retentionTimer(db);
      const enabled = body.enabled ?? before.enabled;
      if (enabled === before.enabled && version === before.version) return ok(await timerOf(db));
      if (enabled && !before.enabled) insist(retentionCan.runByItself(await whatWasSeen(db, principal.id)));
      await turnTimer(db, version, { enabled, by: principal.name });
      const detail = enabled ? 'on' : 'off';
      await audit(db, { kind: 'retention-timer-changed', actor: principal, detail, ...caller });
      return ok(await timerOf(db));
    },
  } satisfies Partial<Handlers>;
};
