import type { Citation, GateKind } from '@concord/core';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

declare const jsonText: unique symbol;

/** The JSON text of a T: what a jsonb column takes, because the driver would send a bare array as a PostgreSQL array. */
export type JsonText<T> = string & { readonly [jsonText]: T };

/** A jsonb column that must be given. */
export type Json<T> = ColumnType<T, JsonText<T>, JsonText<T>>;

/** A jsonb column with a default. */
export type JsonWithDefault<T> = ColumnType<T, JsonText<T> | undefined, JsonText<T>>;

/** Wraps a value for a jsonb column: `values({ citations: json(citations) })`. */
export function json<T>(value: T): JsonText<T> {
  return JSON.stringify(value) as JsonText<T>;
}

/**
 * The columns every register table has. `version`, `updatedAt` and the keeping of `id` and `createdAt` are the
 * database's; an update that names `version` makes a new version, whatever number it gives.
 */
export type RecordColumns = {
  id: ColumnType<string, string, never>;
  version: ColumnType<number, never, number>;
  createdAt: Generated<string>;
  updatedAt: ColumnType<string, never, never>;
  note: string | null;
  citations: JsonWithDefault<Citation[]>;
};

/** A dated step of an instrument. Days are `YYYY-MM-DD`; `on` is a partial date. */
export type MilestoneColumns<Stage extends string> = RecordColumns & {
  stage: Stage;
  on: string | null;
  knownBy: string | null;
  historic: Generated<boolean>;
  earliest: GeneratedAlways<string | null>;
  latest: GeneratedAlways<string | null>;
  effectiveOn: GeneratedAlways<string>;
};

/** What must be evidenced before an instrument may enter a stage. */
export type GateColumns<Stage extends string> = RecordColumns & {
  /** `agreement-signed` is computed from the agreement and has no row. */
  kind: Exclude<GateKind, 'agreement-signed'>;
  blocks: Stage;
  openedOn: string | null;
};
