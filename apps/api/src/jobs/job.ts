import type { Job as JobAsTold } from '@concord/contract';
import type { JobName } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';

/** How much was done of each kind. */
export type Numbers = Record<string, number>;

/** Something that is done by itself, by one of the processes. It may be broken off and begun anew at any time. */
export interface Job {
  name: JobName;
  schedule: JobAsTold['schedule'];
  /** Since when it is turned on, an instant, or null while it is off; without this it always is on. */
  onSince?: (db: Kysely<Database>) => Promise<string | null>;
  run: (db: Kysely<Database>) => Promise<Numbers>;
}
