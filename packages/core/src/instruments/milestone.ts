import type { Citation } from '../shared/citation.ts';
import type { Day, PartialDate } from '../shared/partial-date.ts';
import type { Stage } from './stage-tables.ts';

/**
 * A step an instrument has reached, as stored and served.
 * `on: null` = the day is not recorded; `knownBy` is then the earliest day for which a source states the step.
 * `historic` = entered from a source after the fact, so gates and assessments do not stand in its way.
 */
export interface Milestone<S extends Stage = Stage> {
  id: string;
  version: number;
  stage: S;
  on: PartialDate | null;
  knownBy: Day | null;
  historic: boolean;
  citations: Citation[];
  note: string | null;
  /** ISO 8601 instant. */
  createdAt: string;
}

/** A milestone about to be recorded; with an `id` when it corrects the one on record. */
export interface MilestoneDraft<S extends Stage = Stage> {
  id?: string;
  stage: S;
  on: PartialDate | null;
  knownBy: Day | null;
  historic: boolean;
  citations: readonly Citation[];
  note: string | null;
}

/** What agreements and arrangements share as far as their stage goes. */
export interface Timed<S extends Stage = Stage> {
  expiresOn: PartialDate | null;
  milestones: readonly Milestone<S>[];
}

/** Names an instrument in answers and sentences. */
export interface InstrumentRef {
  type: 'agreement' | 'working-arrangement';
  id: string;
  title: string;
}
