import { endRefusals, type Period } from '../shared/period.ts';
import type { Refusal } from '../shared/refusal.ts';

/** What may be done with joint actions; every function answers with the refusals, none = allowed. */
export const jointActionCan = {
  /** The last day is not before the first; either may be unknown. */
  be(draft: Pick<Period, 'from' | 'until'>): Refusal[] {
    return endRefusals(draft);
  },
};
