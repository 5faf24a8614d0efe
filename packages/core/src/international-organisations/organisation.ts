import { addMonths, type Day } from '../shared/partial-date.ts';

export const bodyKinds = ['working-group', 'committee', 'other'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** `sought`: wanted, and nothing agreed yet. */
export const jointActionStatuses = ['sought', 'planned', 'running', 'completed', 'cancelled'] as const;
export type JointActionStatus = (typeof jointActionStatuses)[number];

/**
 * Whether the last contact with an organisation is recent enough on a day (BR35). `cadence` is in months; null without
 * one. An organisation that was never met does not keep its cadence.
 */
export function cadenceKept(cadence: number | null, lastContactOn: Day | null, on: Day): boolean | null {
  if (cadence === null) return null;
  return lastContactOn !== null && on <= addMonths(lastContactOn, cadence);
}
