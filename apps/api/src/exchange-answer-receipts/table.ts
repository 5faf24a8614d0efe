import type { RecordColumns } from '../database/columns.ts';

/** The application may add rows, and neither change nor delete one. */
export type ExchangeAnswerReceiptTable = RecordColumns & {
  partnerCode: string;
  on: string;
  knownAt: string | null;
  purpose: string | null;
  pinnedBy: string;
  /** The answer as JSON text. */
  answer: string;
};
