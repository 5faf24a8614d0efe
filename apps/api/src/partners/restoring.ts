import type { Partner } from '@concord/contract';
import { insist, partnerCan } from '@concord/core';
import { guard } from '../history/guard.ts';
import { partnerByCode } from './store.ts';

/** Holds a restored country to the rules of a partner. */
export const partnerGuard = guard<Partner>(
  (trx, { code }) => partnerByCode(trx, code),
  async (_, { before, after }) => insist(partnerCan.change(before ?? after, after)),
);
