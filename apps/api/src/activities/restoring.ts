import type { Activity, Whole } from '@concord/contract';
import { activityCan, followUpCan, insist } from '@concord/core';
import { guard } from '../history/guard.ts';
import { namedBy } from './named.ts';
import { activityById } from './store.ts';

/** Holds a restored activity to its rules, and its restored follow-ups to theirs. */
export const activityGuard = guard<Whole<Activity>>(
  (trx, { id }) => activityById(trx, id),
  async (trx, { after, changed, today }) =>
    insist([
      ...activityCan.change(after, await namedBy(trx, after, today)),
      ...after.followUps
        .filter(({ id }) => changed.has(id))
        .flatMap((followUp) => followUpCan.record(followUp, { day: today })),
    ]),
);
