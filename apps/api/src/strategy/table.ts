import type { Generated } from 'kysely';
import type { RecordColumns } from '../database/columns.ts';

export type PolicyDocumentTable = RecordColumns & {
  code: string;
  title: string;
  reference: string | null;
  referenceAsPrinted: string | null;
  kind: string;
  periodFrom: number | null;
  periodUntil: number | null;
  gist: string | null;
  regions: Generated<string[]>;
  countries: Generated<string[]>;
};
