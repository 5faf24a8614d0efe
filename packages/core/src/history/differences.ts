import { type PartKind, partWords } from './record-words.ts';

/** The fields of a record or a part by their names in the contract. */
export type Fields = Readonly<Record<string, unknown>>;

export interface PartState {
  part: PartKind;
  id: string;
  fields: Fields;
}

/** A record with its parts at one moment. */
export interface RecordState {
  /** null while the record is not there. */
  fields: Fields | null;
  parts: readonly PartState[];
}

export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

export interface PartDifference {
  part: PartKind;
  id: string;
  /** The fields that tell it from its like, as they are now or were last. */
  naming: Fields;
  change: 'added' | 'changed' | 'removed';
  fields: FieldDifference[];
}

export interface Differences {
  fields: FieldDifference[];
  parts: PartDifference[];
}

/**
 * What tells two states of a record apart: its own fields, and parts added, changed and removed. What one side does not
 * have at all counts as not recorded. Parts keep the order of the later state; removed ones come last.
 */
export function differences(before: RecordState, after: RecordState): Differences {
  const was = new Map(before.parts.map((part) => [part.id, part]));
  const is = new Set(after.parts.map(({ id }) => id));
  const kept = after.parts.map((part) => partDifference(was.get(part.id) ?? null, part));
  const removed = before.parts.filter(({ id }) => !is.has(id)).map((part) => partDifference(part, null));
  return {
    fields: fieldDifferences(before.fields, after.fields),
    parts: [...kept, ...removed].flatMap((part) => part ?? []),
  };
}

function partDifference(before: PartState | null, after: PartState | null): PartDifference | null {
  const one = after ?? before;
  if (!one) return null;
  const fields = fieldDifferences(before?.fields ?? null, after?.fields ?? null);
  const change = !before ? 'added' : after ? 'changed' : 'removed';
  if (change === 'changed' && fields.length === 0) return null;
  const naming = Object.fromEntries(
    partWords[one.part].by.map((field) => [field, one.fields[field] ?? null]),
  );
  return { part: one.part, id: one.id, naming, change, fields };
}

/**
 * The fields whose values differ; of a record that is only on one side all that are recorded. A field that a state of
 * an earlier shape lacks says the same there as a value that says nothing, or no.
 */
export function fieldDifferences(before: Fields | null, after: Fields | null): FieldDifference[] {
  const names = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  return [...names].flatMap((field) => {
    const [was, is] = [before?.[field], after?.[field]];
    const lacks = (fields: Fields | null) => fields !== null && !(field in fields);
    const silent = (value: unknown) =>
      !isRecorded(value) || (value === false && (lacks(before) || lacks(after)));
    const same = (silent(was) && silent(is)) || said(was) === said(is);
    return same ? [] : [{ field, before: was ?? null, after: is ?? null }];
  });
}

/** Whether a value says anything: null, an empty text, list or object do not. */
export function isRecorded(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** A value as text, with the keys of objects in one order. */
export function said(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
