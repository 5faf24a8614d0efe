import { type FieldGroup, undisclosed } from '@concord/core';
import { contract } from './document.ts';

/** Where a value of a group stands: names of properties, `*` for every item of a list; none for the whole. */
export interface Place {
  path: readonly string[];
  /** Only in an object whose property has one of these values. */
  where: { property: string; values: readonly unknown[] } | null;
}

export type Schema = {
  $ref?: string;
  'x-group'?: FieldGroup;
  'x-group-of'?: Record<string, unknown[]>;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
};

/** Every place of a schema that the contract puts into a group (`x-group`). A schema that holds itself is walked once. */
export function placesOf(
  group: FieldGroup,
  schema: object | undefined,
  within: readonly string[] = [],
): Place[] {
  const { $ref, ...own } = (schema ?? {}) as Schema;
  if (own['x-group'] === group) return [{ path: [], where: conditionOf(own) }];
  const below = (name: string, part: Schema) =>
    placesOf(group, part, within).map(({ path, where }) => ({ path: [name, ...path], where }));
  const referred =
    $ref === undefined || within.includes($ref) ? [] : placesOf(group, follow($ref), [...within, $ref]);
  return [
    ...referred,
    ...Object.entries(own.properties ?? {}).flatMap(([name, part]) => below(name, part)),
    ...(own.items ? below('*', own.items) : []),
    ...[own.allOf, own.anyOf, own.oneOf].flatMap((parts) =>
      (parts ?? []).flatMap((part) => placesOf(group, part, within)),
    ),
  ];
}

function conditionOf({ 'x-group-of': of }: Schema): Place['where'] {
  const [found] = Object.entries(of ?? {});
  return found ? { property: found[0], values: found[1] } : null;
}

const follow = (ref: string): Schema =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], contract) as Schema;

/** The schema of that name, as references mean it. */
export const schemaNamed = (name: string): Schema =>
  (contract.components.schemas as Record<string, Schema>)[name] ?? {};

/** Puts `undisclosed` in the place of each value; changes the body it is given. */
export function withoutValues<Body>(places: readonly Place[], body: Body): Body {
  for (const place of places)
    visit(place, body, (holder, name) => {
      holder[name] = undisclosed;
    });
  return body;
}

/** The first of these places that a body has a value at, or null. */
export function firstPlaceIn(places: readonly Place[], body: unknown): Place | null {
  const has = (place: Place) => {
    let found = place.path.length === 0;
    visit(place, body, () => {
      found = true;
    });
    return found;
  };
  return places.find(has) ?? null;
}

/** The ids of the records that tell a value at one of these places. */
export function idsTold(places: readonly Place[], body: unknown): string[] {
  const told = new Set<string>();
  for (const place of places)
    visit(place, body, (holder, name) => {
      if (holder[name] !== null && typeof holder.id === 'string') told.add(holder.id);
    });
  return [...told];
}

type Holder = Record<string, unknown>;
type Found = (holder: Holder, name: string) => void;

function visit({ path: [name, ...rest], where }: Place, at: unknown, found: Found): void {
  if (name === undefined || typeof at !== 'object' || at === null) return;
  if (name === '*') for (const item of at as unknown[]) visit({ path: rest, where }, item, found);
  else if (rest.length) visit({ path: rest, where }, (at as Holder)[name], found);
  else if (name in at && (where === null || where.values.includes((at as Holder)[where.property])))
    found(at as Holder, name);
}
