import type { Conflict } from '@concord/contract';
import { conflictCan, insist } from '@concord/core';
import { guard } from '../history/guard.ts';
import { namedBy } from './named.ts';
import { conflictById } from './store.ts';

/** Holds a restored conflict to the rules of a change; how it was settled comes back with it. */
export const conflictGuard = guard<Conflict>(
  (trx, { id }) => conflictById(trx, id),
  async (trx, { before, after }) =>
    insist(conflictCan.change(before ?? after, after, await namedBy(trx, after))),
);
