import type { Supposition } from '@concord/core';
import type { LocationQueryRaw } from 'vue-router';
import type { Schema } from '../session/contract.ts';
import { written } from '../ui/what-if/address.ts';

export type Scenario = Schema<'Scenario'>;
/** A scenario with the ETag it was read with. */
export type ReadScenario = { scenario: Scenario; etag: string };
/** What a scenario keeps of the page. */
export interface Shown {
  partnerCodes: string[];
  suppositions: Supposition[];
  day: string | null;
}

/** The address of a scenario, whole: a link to it shows the same, whatever becomes of it. */
export const queryOf = ({
  id,
  partnerCodes,
  suppositions,
  day,
}: Shown & { id?: string }): LocationQueryRaw => ({
  ...(id && { scenario: id }),
  ...(partnerCodes.length > 0 && { partner: partnerCodes }),
  if: suppositions.map(written),
  ...(day && { day }),
});

/** Whether the page shows something else than the scenario keeps; the order of what is supposed does not matter. */
export function isChanged(scenario: Shown, shown: Shown): boolean {
  const told = ({ partnerCodes, suppositions, day }: Shown) =>
    JSON.stringify([[...partnerCodes].sort(), suppositions.map(written).sort(), day]);
  return told(scenario) !== told(shown);
}
