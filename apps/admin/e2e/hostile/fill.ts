import { follow, isText, type Schema } from './schemas.ts';

/** Writes the text for a place in a body. */
export type Writer = (schema: Schema, pointer: string) => string;

/** A value for every text that the schema takes, at whatever depth; what is no text is left out. */
export function textsFor(given: Schema, write: Writer, pointer = ''): unknown {
  const schema = follow(given);
  if (isText(schema)) return write(schema, pointer);
  if (schema.items) {
    const item = textsFor(schema.items, write, pointer);
    return item === undefined ? undefined : [item];
  }
  const parts = [schema, ...(schema.allOf ?? []).map(follow)];
  const texts = parts.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, part]) => {
      const value = textsFor(part, write, `${pointer}/${name}`);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return texts.length ? Object.fromEntries(texts) : undefined;
}

/** One body over another: what the upper says counts, objects and entries of lists are laid over each other. */
export function over(below: unknown, above: unknown): unknown {
  if (Array.isArray(below) && Array.isArray(above))
    return above.map((one, i) => over(below[i] ?? below[0], one));
  if (!isObject(below) || !isObject(above)) return above === undefined ? below : above;
  const names = new Set([...Object.keys(below), ...Object.keys(above)]);
  return Object.fromEntries([...names].map((name) => [name, over(below[name], above[name])]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
