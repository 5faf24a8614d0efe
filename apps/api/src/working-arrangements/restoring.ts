import type { WorkingArrangement } from '@concord/contract';
import { arrangementCan, insist } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { guard, type Restored } from '../history/guard.ts';
import { contextOf } from './context.ts';
import { forRules, milestoneFields, ownFields } from './drafts.ts';
import { arrangementById } from './store.ts';

/** Holds a restored arrangement to the rules of a change, and its restored steps and gates to theirs. */
async function insistItHolds(
  trx: Transaction<Database>,
  { before, after, changed, today }: Restored<WorkingArrangement>,
): Promise<void> {
  const context = await contextOf(trx, after, today);
  const arrangement = forRules(after);
  const { fallbackFor } = before ?? after;
  insist([
    ...arrangementCan.change({ ...arrangement, fallbackFor }, ownFields(after), context),
    ...after.milestones
      .filter(({ id }) => changed.has(id))
      .flatMap((step) =>
        arrangementCan.record(arrangement, { ...milestoneFields(step), id: step.id }, context),
      ),
    ...arrangement.gates
      .filter(({ id }) => id !== null && changed.has(id))
      .flatMap((gate) => arrangementCan.openGate(gate)),
  ]);
}

export const workingArrangementGuard = guard<WorkingArrangement>(
  (trx, { id }, today) => arrangementById(trx, id, today),
  insistItHolds,
);
