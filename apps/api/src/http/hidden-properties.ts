import { type FieldGroup, groupsHiddenFrom } from '@concord/core';
import { placesOf, schemaNamed } from './field-groups.ts';

/** What of a schema is of a group: all of it, or some properties of its own. */
interface Marked {
  whole: boolean;
  names: ReadonlySet<string>;
}

const known = new Map<string, Marked>();

function markedIn(name: string, group: FieldGroup): Marked {
  const key = `${name} ${group}`;
  const places = known.has(key) ? [] : placesOf(group, schemaNamed(name));
  const marked = known.get(key) ?? {
    whole: places.some(({ path }) => path.length === 0),
    names: new Set(places.flatMap(({ path: [first, ...rest] }) => (first && !rest.length ? [first] : []))),
  };
  known.set(key, marked);
  return marked;
}

/** Tells of properties, as some schemas of the contract name them, whether holders of these scopes may not read them. */
export function hiddenIn(
  schemas: readonly string[],
  scopes: readonly string[],
): (property: string) => boolean {
  const marked = groupsHiddenFrom(scopes).flatMap((group) => schemas.map((name) => markedIn(name, group)));
  return (property) => marked.some(({ whole, names }) => whole || names.has(property));
}
