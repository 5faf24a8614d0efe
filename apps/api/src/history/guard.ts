import type { Day } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Resource } from './kinds.ts';

/** What names a record to the module that keeps it; `code` is empty where it has none. */
export interface RecordKey {
  id: string;
  code: string;
}

/** A record before and after a restore; `changed` names the rows that it set, by identifier. */
export interface Restored<Shown> {
  /** null if it was not on the register. */
  before: Shown | null;
  after: Shown;
  changed: ReadonlySet<string>;
  today: Day;
}

/**
 * Asked before a restore, answers with what is to be called after it, which throws `Refused` if the record as it is then
 * breaks a rule of today.
 */
export type Guard = (
  trx: Transaction<Database>,
  key: RecordKey,
  when: { living: boolean; today: Day },
) => Promise<(changed: ReadonlySet<string>) => Promise<void>>;

/** The rules that hold records of each collection. */
export type Guards = Record<Exclude<Resource, 'assessments'>, Guard>;

/** Makes a guard of how a module reads a record and what it insists on. */
export const guard =
  <Shown>(
    read: (trx: Transaction<Database>, key: RecordKey, today: Day) => Promise<Shown>,
    insistOn: (trx: Transaction<Database>, restored: Restored<Shown>) => Promise<void>,
  ): Guard =>
  async (trx, key, { living, today }) => {
    const before = living ? await read(trx, key, today) : null;
    return async (changed) => insistOn(trx, { before, after: await read(trx, key, today), changed, today });
  };
