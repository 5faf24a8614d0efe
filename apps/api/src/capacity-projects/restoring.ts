import type { CapacityProject, Whole } from '@concord/contract';
import { capacityProjectCan, insist } from '@concord/core';
import { guard } from '../history/guard.ts';
import { projectByCode } from './store.ts';

/** Holds a restored project to the rules of a change. */
export const capacityProjectGuard = guard<Whole<CapacityProject>>(
  (trx, { code }, today) => projectByCode(trx, code, today),
  async (_, { before, after }) =>
    insist(capacityProjectCan.change(before ?? after, after, { knownPartners: after.partnerCodes })),
);
