/** One field on which the officer and someone else differ. */
export interface MergeField {
  key: string;
  begun: unknown;
  yours: unknown;
  theirs: unknown;
  /** Both changed it, so neither choice goes without saying. */
  both: boolean;
}
export interface Merge {
  fields: MergeField[];
  theirs: Record<string, unknown>;
  /** Who saved in between and when, as far as the server told. */
  by: string | null;
  at: string | null;
}
export type Side = 'yours' | 'theirs';

/** Goes with the change, not into the record: nobody else can have changed it. */
const ofNoRecord = ['changeReason', 'reason'];
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The fields in which yours and theirs differ, with what they were when the draft was begun. */
export function differences(begun: object, yours: object, theirs: object): MergeField[] {
  const [from, mine, now] = [begun, yours, theirs].map((each) => each as Record<string, unknown>);
  return Object.keys(yours)
    .filter((key) => !ofNoRecord.includes(key) && !same(mine?.[key], now?.[key]))
    .map((key) => ({
      key,
      begun: from?.[key],
      yours: mine?.[key],
      theirs: now?.[key],
      both: !same(from?.[key], mine?.[key]) && !same(from?.[key], now?.[key]),
    }));
}

/** Whether someone else changed any of these fields; if not, yours can be saved as it is. */
export const collides = (fields: readonly MergeField[]): boolean =>
  fields.some((field) => !same(field.begun, field.theirs));

/** What to begin with: each keeps what only one of the two changed; yours where both did. */
export const suggested = (field: MergeField): Side => (same(field.begun, field.yours) ? 'theirs' : 'yours');

/** The draft that follows from a choice per field. */
export function merged(merge: Merge, choices: Readonly<Record<string, Side>>): Record<string, unknown> {
  return Object.fromEntries(
    merge.fields.map((field) => [field.key, field[choices[field.key] ?? suggested(field)]]),
  );
}
