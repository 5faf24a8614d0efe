import type { Generated } from 'kysely';
import type { RecordColumns } from '../database/columns.ts';

export type PolicyDocumentTable = RecordColumns & {
  code: string;
  title: string;
  reference: string | null;
  referenceAsPrinted: string | null;
  celex: string | null;
  kind: string | null;
  periodFrom: number | null;
  periodUntil: number | null;
  gist: string | null;
  regions: Generated<string[]>;
  partnerCodes: Generated<string[]>;
};
