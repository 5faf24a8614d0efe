import { type Refusal, refusal } from '../shared/refusal.ts';
import {
  type ConflictDraft,
  type ConflictOutcome,
  type ConflictReading,
  type ConflictStatus,
  type ResolutionDraft,
  type TouchedRecords,
  touchedRecords,
} from './conflict.ts';

/** Those of the named records that the register has. */
export interface ConflictContext {
  known: Record<TouchedRecords, readonly string[]>;
}

const lists = Object.keys(touchedRecords) as TouchedRecords[];
const comparing: readonly ConflictOutcome[] = ['one-wins', 'both-true'];

function refusals(draft: ConflictDraft, { known }: ConflictContext): Refusal[] {
  const unsourced = draft.readings.flatMap(({ citations }, index) =>
    citations.length === 0 ? [refusal('reading-needs-citation', {}, `/readings/${index}/citations`)] : [],
  );
  const unknown = lists.flatMap((list) =>
    draft[list].flatMap((name, index) =>
      known[list].includes(name)
        ? []
        : [refusal('conflict-names-unknown', { noun: touchedRecords[list], name }, `/${list}/${index}`)],
    ),
  );
  return [...unsourced, ...unknown];
}

const readingsOf = ({ readings }: Pick<ConflictDraft, 'readings'>): string =>
  JSON.stringify(readings.map(({ text, value, citations }) => [text, value, citations]));

/** What may be done with a conflict between sources; every function answers with the refusals, none = allowed. */
export const conflictCan = {
  /** Every reading can be looked up (BR31), and it touches what is on the register. */
  create: refusals,

  /** As on creation; what a decision rests on stays until the conflict is reopened. */
  change(
    before: Pick<ConflictDraft, 'readings'> & { status: ConflictStatus },
    after: ConflictDraft,
    context: ConflictContext,
  ): Refusal[] {
    const settled = before.status !== 'open' && readingsOf(before) !== readingsOf(after);
    return [
      ...(settled ? [refusal('conflict-is-resolved', {}, '/readings')] : []),
      ...refusals(after, context),
    ];
  },

  /** Once, until it is reopened; where one reading wins it is named, and only two can be compared. */
  resolve(
    { status, readings }: { status: ConflictStatus; readings: readonly ConflictReading[] },
    { outcome, reading }: Pick<ResolutionDraft, 'outcome' | 'reading'>,
  ): Refusal[] {
    if (status !== 'open') return [refusal('conflict-is-resolved')];
    if (comparing.includes(outcome) && readings.length < 2)
      return [refusal('outcome-needs-two-readings', {}, '/outcome')];
    if (outcome !== 'one-wins') return reading === null ? [] : [refusal('no-reading-wins', {}, '/reading')];
    const count = readings.length;
    const named = reading !== null && reading >= 0 && reading < count;
    return named ? [] : [refusal('winning-reading-needed', { count: String(count) }, '/reading')];
  },

  /** Only what was decided. */
  reopen({ status }: { status: ConflictStatus }): Refusal[] {
    return status === 'open' ? [refusal('conflict-is-open')] : [];
  },
};

/** Why a record may not be deleted: conflicts name it, and would lose what they are about. */
export function touchedByConflicts(record: string, count: number): Refusal[] {
  return count === 0 ? [] : [refusal('touched-by-conflicts', { record, count: String(count) })];
}
