import type { ColumnType, GeneratedAlways } from 'kysely';

type Written<T> = ColumnType<T, never, never>;

/** One change of one record. Written by the database's own trigger only. */
export type RevisionTable = {
  seq: GeneratedAlways<number>;
  epoch: Written<number>;
  /** The transaction that made the change; 64 bits, hence text. */
  xid: Written<string>;
  /** Where the change stands in the feed: its transaction or the younger one it follows. */
  feedXid: Written<string>;
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

/** One seal over the revisions after the one before. Written by `seal_revisions` only. */
export type SealTable = {
  number: Written<number>;
  prevHash: Written<Buffer | null>;
  headEpoch: Written<number>;
  /** 64 bits, hence text. */
  headXid: Written<string>;
  headSeq: Written<number>;
  count: Written<number>;
  total: Written<number>;
  root: Written<Buffer>;
  /** 40 bytes a revision: seq and hash. */
  leaves: Written<Buffer>;
  time: Written<string>;
  hash: Written<Buffer>;
};

/** Columns of a table that never leave by the change feed: personal ones, and those computed from others. */
export type ColumnOutsideFeedTable = { tableName: Written<string>; names: Written<string[]> };
