import { contract } from './document.ts';

/** What stands in place of a value that is not for the reader: hidden is not empty. */
export const undisclosed = 'undisclosed';

/** Where in a reply a value of a group stands: names of properties, `*` for every item of a list. */
export type Place = readonly string[];

type Schema = {
  $ref?: string;
  'x-group'?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
};

/** Every place of a schema that the contract puts into a group (`x-group`). A schema that holds itself is walked once. */
export function placesOf(group: string, schema: object | undefined, within: readonly string[] = []): Place[] {
  if (!schema) return [];
  const { $ref, ...own } = schema as Schema;
  if ($ref !== undefined)
    return within.includes($ref) ? [] : placesOf(group, referred($ref), [...within, $ref]);
  if (own['x-group'] === group) return [[]];
  const below = (name: string, part: Schema) =>
    placesOf(group, part, within).map((place) => [name, ...place]);
  return [
    ...Object.entries(own.properties ?? {}).flatMap(([name, part]) => below(name, part)),
    ...(own.items ? below('*', own.items) : []),
    ...[own.allOf, own.anyOf, own.oneOf].flatMap((parts) =>
      (parts ?? []).flatMap((part) => placesOf(group, part, within)),
    ),
  ];
}

const referred = (ref: string): Schema =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], contract) as Schema;

/** The reply without the values at these places. */
export function withoutValues(places: readonly Place[], body: unknown): unknown {
  const copy = structuredClone(body);
  for (const place of places)
    visit(place, copy, (holder, name) => {
      holder[name] = undisclosed;
    });
  return copy;
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

function visit([name, ...rest]: Place, at: unknown, found: (holder: Holder, name: string) => void): void {
  if (name === undefined || typeof at !== 'object' || at === null) return;
  if (name === '*') for (const item of at as unknown[]) visit(rest, item, found);
  else if (rest.length) visit(rest, (at as Holder)[name], found);
  else if (name in at) found(at as Holder, name);
}
