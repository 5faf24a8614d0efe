import type { GeneratedAlways } from 'kysely';
import type { RecordColumns } from '../database/columns.ts';

/** A country in a network for a time. */
export type NetworkMemberTable = RecordColumns & {
  networkId: string;
  partnerId: string;
  from: string | null;
  until: string | null;
  knownBy: string | null;
  effectiveFrom: GeneratedAlways<string>;
  effectiveUntil: GeneratedAlways<string | null>;
};
