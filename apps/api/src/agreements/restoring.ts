import type { Agreement } from '@concord/contract';
import { agreementCan, arrangementCan, insist } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { guard, type Restored } from '../history/guard.ts';
import { milestoneFields } from './drafts.ts';
import { gateFallbacks } from './fallbacks.ts';
import { agreementById, assessmentsOf } from './store.ts';

/** Holds a restored agreement to the rules of a change, and its restored steps and gates to theirs. */
async function insistItHolds(
  trx: Transaction<Database>,
  { before, after, changed, today }: Restored<Agreement>,
): Promise<void> {
  const usedBy = [...after.implementedBy, ...after.fallbacks];
  const partnerCode = before?.partnerCode ?? after.partnerCode;
  const assessments = await assessmentsOf(trx, after.partnerCode);
  insist([
    ...agreementCan.change({ ...after, partnerCode }, after, { usedBy }),
    ...after.milestones
      .filter(({ id }) => changed.has(id))
      .flatMap((step) =>
        agreementCan.record(after, { ...milestoneFields(step), id: step.id }, { assessments }),
      ),
    ...after.gates.filter(({ id }) => changed.has(id)).flatMap((gate) => arrangementCan.openGate(gate)),
  ]);
  if (before) await gateFallbacks(trx, before, after, today);
}

export const agreementGuard = guard<Agreement>(
  (trx, { id }, today) => agreementById(trx, id, today),
  insistItHolds,
);
