import type { GeneratedAlways } from 'kysely';
import type { RecordColumns } from '../database/columns.ts';

export type LiaisonProsecutorTable = RecordColumns & {
  partnerId: string;
  /** Personal data. */
  name: string | null;
  from: string | null;
  until: string | null;
  knownBy: string | null;
  effectiveFrom: GeneratedAlways<string>;
  effectiveUntil: GeneratedAlways<string | null>;
};
