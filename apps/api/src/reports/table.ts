import type { ReportFile, ReportSource } from '@concord/contract';
import type { ReportTable as Table } from '@concord/core';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Json } from '../database/columns.ts';

type Given<T> = ColumnType<T, T, never>;

/** What a report tells: kept as JSON text, so that it stays the same letter by letter. */
export interface ReportContent {
  register: 'register' | 'demo';
  sources: ReportSource[];
  tables: Table[];
}

/** The application may add a report, and then only take it away or bring it back. */
export type ReportTable = {
  id: Given<string>;
  version: Generated<number>;
  madeAt: GeneratedAlways<string>;
  madeBy: Given<string>;
  name: Given<string>;
  from: Given<string>;
  until: Given<string>;
  on: Given<string>;
  knownAt: Given<string>;
  settled: Given<boolean>;
  strategyCode: Given<string | null>;
  note: Given<string | null>;
  /** JSON text of a `ReportContent`. */
  content: Given<string>;
  digest: Given<string>;
  files: Json<ReportFile[]>;
  deletedAt: ColumnType<string | null, never, string | null>;
  changedAt: Generated<string>;
  changedBy: string;
};
