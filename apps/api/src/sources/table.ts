import type { GeneratedAlways } from 'kysely';
import type { JsonWithDefault, RecordColumns } from '../database/columns.ts';

/** Those a document has, and no others. */
export type ReferenceNumbers = Partial<Record<'com' | 'celex' | 'doi' | 'isbn' | 'catalogue' | 'oj', string>>;

export type SourceTable = RecordColumns & {
  code: string;
  title: string;
  publisher: string | null;
  publishedOn: string | null;
  retrievedOn: string | null;
  kind:
    | 'strategy'
    | 'web-page'
    | 'policy-document'
    | 'agreement-text'
    | 'decision'
    | 'letter'
    | 'register'
    | 'other';
  referenceNumbers: JsonWithDefault<ReferenceNumbers>;
  link: string | null;
};

/** Derived by the database from the citations of every register table. Read only. */
export type CitationUseTable = {
  id: GeneratedAlways<number>;
  sourceCode: string;
  tableName: string;
  recordId: string;
  rootTable: string;
  rootId: string;
  locator: string | null;
  quote: string | null;
};
