import type { InternationalOrganisation } from '@concord/contract';
import { insist, jointActionCan, partnerCan } from '@concord/core';
import { guard } from '../history/guard.ts';
import { organisationByCode } from './store.ts';

/** Holds a restored organisation to the rules of a partner, and its restored joint actions to theirs. */
export const organisationGuard = guard<InternationalOrganisation>(
  (trx, { code }, today) => organisationByCode(trx, code, today),
  async (_, { before, after, changed }) =>
    insist([
      ...partnerCan.change(before ?? after, after),
      ...after.jointActions
        .filter(({ id }) => changed.has(id))
        .flatMap((action) => jointActionCan.be(action)),
    ]),
);
