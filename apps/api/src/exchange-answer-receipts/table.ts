import type { ColumnType, GeneratedAlways } from 'kysely';

type Given<T> = ColumnType<T, T, never>;

/** The application may add rows, and neither change nor delete one. */
export type ExchangeAnswerReceiptTable = {
  id: Given<string>;
  pinnedAt: GeneratedAlways<string>;
  pinnedBy: Given<string>;
  pinnedById: Given<string | null>;
  partnerCode: Given<string>;
  on: Given<string>;
  knownAt: Given<string | null>;
  purpose: Given<string | null>;
  note: Given<string | null>;
  /** The answer as JSON text. */
  answer: Given<string>;
};
