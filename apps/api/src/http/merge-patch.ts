type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Applies a JSON Merge Patch (RFC 7396) to a record's own fields. Arrays are replaced whole; objects inside merge, and
 * null removes a member of theirs. At the top null stays: it means "not recorded".
 */
export function mergePatch<T extends object>(record: T, patch: Partial<Record<keyof T, unknown>>): T {
  const changed = Object.entries(patch).map(([key, value]) => {
    const before = (record as Json)[key];
    return [key, isObject(value) ? merged(isObject(before) ? before : {}, value) : value];
  });
  return { ...record, ...Object.fromEntries(changed) };
}

function merged(before: Json, patch: Json): Json {
  const entries = Object.entries({ ...before, ...patch });
  return Object.fromEntries(
    entries
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [
        key,
        isObject(value) && isObject(before[key]) ? merged(before[key], value) : value,
      ]),
  );
}

/** Whether two states of a record's own fields say the same; such a patch makes no new version. */
export function isSame(before: object, after: object): boolean {
  return JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
