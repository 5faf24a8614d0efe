import type { JsonWithDefault, RecordColumns } from '../database/columns.ts';

export type ReferenceNumbers = {
  com: string | null;
  celex: string | null;
  doi: string | null;
  isbn: string | null;
  catalogue: string | null;
  oj: string | null;
};

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
  sourceCode: string;
  tableName: string;
  recordId: string;
  rootTable: string;
  rootId: string;
  locator: string | null;
};
