import type { ContactPoint, Whole } from '@concord/contract';
import { contactPointCan, guideCan, insist, liaisonMagistrateCan, liaisonProsecutorCan } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { type Guards, guard, type Restored } from '../history/guard.ts';
import { agreementsOf } from '../records/agreements-of.ts';
import { guideById } from './guide-store.ts';
import { liaisonProsecutorById } from './liaison-prosecutor-store.ts';
import { liaisonMagistrateById } from './magistrate-store.ts';
import { contactPointById } from './store.ts';

/** Holds a restored office to its rules, and its restored holders and confirmations to theirs. */
async function insistOfficeHolds(
  _trx: Transaction<Database>,
  { after, changed, today }: Restored<Whole<ContactPoint>>,
): Promise<void> {
  insist([
    ...contactPointCan.change(after, { partner: after.partner }),
    ...after.holders
      .filter(({ id }) => changed.has(id))
      .flatMap((holder) => contactPointCan.hold(after, holder)),
    ...after.confirmations
      .filter(({ id }) => changed.has(id))
      .flatMap(({ confirmedOn }) => contactPointCan.confirm(confirmedOn, today)),
  ]);
}

export const contactPointGuard = guard<Whole<ContactPoint>>(
  (trx, { id }, today) => contactPointById(trx, id, today),
  insistOfficeHolds,
);

export const contactPointGuards = {
  'contact-points': contactPointGuard,

  'liaison-prosecutors': guard(
    (trx, { id }) => liaisonProsecutorById(trx, id),
    async (trx, { before, after, today }) => {
      const context = { agreements: await agreementsOf(trx, after.partnerCode, today), day: today };
      insist(
        before
          ? liaisonProsecutorCan.change(before, after, context)
          : liaisonProsecutorCan.create(after, context),
      );
    },
  ),

  'liaison-magistrates': guard(
    (trx, { id }) => liaisonMagistrateById(trx, id),
    async (_, { before, after }) =>
      insist(liaisonMagistrateCan.change(before ?? after, after, { partner: after.partner })),
  ),

  guides: guard(
    (trx, { id }) => guideById(trx, id),
    async (_, { after }) => insist(guideCan.change(after)),
  ),
} satisfies Partial<Guards>;
