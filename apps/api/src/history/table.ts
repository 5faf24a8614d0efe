import type { ColumnType, GeneratedAlways } from 'kysely';

type Written<T> = ColumnType<T, never, never>;

/** One change of one record. Written by the database's own trigger only. */
export type RevisionTable = {
  seq: GeneratedAlways<number>;
  epoch: Written<number>;
  /** The transaction that made the change; 64 bits, hence text. */
  xid: Written<string>;
  time: Written<string>;
  tableName: Written<string>;
  recordId: Written<string>;
  rootTable: Written<string>;
  rootId: Written<string>;
  operation: Written<'insert' | 'update' | 'delete'>;
  version: Written<number>;
  /** The row with its column names as in SQL; a personal value is `{ sha256 }`. */
  state: Written<Record<string, unknown>>;
  actor: Written<string>;
  reason: Written<string | null>;
  requestId: Written<string | null>;
  prevHash: Written<Buffer | null>;
  hash: Written<Buffer>;
};

export type RevisionPersonalTable = {
  revisionSeq: Written<number>;
  field: Written<string>;
  salt: Written<Buffer>;
  value: Written<unknown>;
};
