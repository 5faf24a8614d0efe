import type { Source } from '@concord/contract';
import { insist, refusal } from '@concord/core';
import { guard } from '../history/guard.ts';
import { sourceByCode } from './store.ts';

/** Citations name a source by its code, so the code stays. */
export const sourceGuard = guard<Source>(
  (trx, { code }) => sourceByCode(trx, code),
  async (_, { before, after }) => {
    const { code } = before ?? after;
    if (code !== after.code) insist([refusal('codes-never-change', { code, wanted: after.code }, '/code')]);
  },
);
