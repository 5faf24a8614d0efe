import { expect, it } from 'vitest';
import document from './generated/openapi.json' with { type: 'json' };

type Node = Record<string, unknown> & { $ref?: string; properties?: Record<string, Node>; items?: Node };
const scopeOf: Record<string, string> = {
  partner: 'register:partner',
  internal: 'register:internal',
  personal: 'contact-points:personal',
};

const follow = ($ref: string): Node =>
  $ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Node)[key], document) as Node;
const whole = (node: Node): Node => (node.$ref ? { ...whole(follow(node.$ref)), ...node } : node);
const groupOf = (node: Node): string | null =>
  node['x-group-of'] ? null : ((whole(node)['x-group'] as string) ?? null);

const schemas = Object.entries(document.components.schemas as unknown as Record<string, Node>);
const asked = /(Draft|Create|HandOver|Evidence)$/;
const properties = schemas.flatMap(([schema, { properties = {} }]) =>
  Object.entries(properties).map(([property, node]) => ({ schema, property, node, group: groupOf(node) })),
);
const marked = properties.filter(({ group }) => group !== null);

it.each(marked.filter(({ schema }) => !asked.test(schema)))(
  '$schema.$property may be undisclosed, and its type says so',
  ({ node }) => {
    const one = whole(node);
    const text = [one.type].flat().includes('string') && !one.format && !one.enum && !one.pattern;
    const alternatives = ((one.anyOf ?? []) as Node[]).map(({ $ref }) => $ref);
    expect(text || alternatives.includes('#/components/schemas/Undisclosed')).toBe(true);
  },
);

const drafts = schemas.filter(([name]) => /Draft$/.test(name));
it.each(drafts)('%s is marked as the record is', (name, { properties: own = {}, ...draft }) => {
  const record = document.components.schemas[name.replace(/Draft$/, '') as never] as Node | undefined;
  const shown = (record?.properties ?? {}) as Record<string, Node>;
  const same = Object.keys(own).filter((property) => property in shown);
  const groups = (of: Record<string, Node>) =>
    Object.fromEntries(same.map((property) => [property, groupOf(of[property] as Node)]));
  expect(groups(own)).toEqual(groups(shown));
  expect(draft['x-group']).toBe(record?.['x-group']);
});

const operations = Object.values(document.paths as unknown as Record<string, Record<string, Node>>).flatMap(
  (path) => Object.values(path).filter(({ operationId }) => operationId !== undefined),
);

/** The schema of what an operation answers, or of one item of its list. */
function answered(operation: Node): Node[] {
  return Object.values(operation.responses as Record<string, Node>).flatMap((response) => {
    const content = response.content as Record<string, { schema: Node }> | undefined;
    const schema = content?.['application/json']?.schema;
    if (!schema) return [];
    const items = whole(schema).properties?.items?.items;
    return [whole(schema), ...(items ? [whole(items)] : [])];
  });
}

it.each(operations)('$operationId asks for the scope of what is of a group as a whole', (operation) => {
  const needed = answered(operation).flatMap((schema) => scopeOf[schema['x-group'] as string] ?? []);
  const scopes = (operation.security as Record<string, string[]>[]).flatMap((one) =>
    Object.values(one).flat(),
  );
  expect(scopes).toEqual(expect.arrayContaining(needed));
});

/** Filters are called as the property is, some in the singular. */
const meant = (name: string, property: string) => [property, property.replace(/s$/, '')].includes(name);

it.each(operations)('$operationId says which of its filters and sorts ask by a group', (operation) => {
  const given = ((operation.parameters ?? []) as Node[]).map(whole);
  const item = answered(operation).at(-1)?.properties ?? {};
  const groups = Object.entries(item).flatMap(([property, node]) => {
    const group = groupOf(node);
    return group === null ? [] : [{ property, group }];
  });
  const sort = given.find(({ name }) => name === 'sort')?.schema as { pattern: string } | undefined;
  const words = new Set(sort?.pattern.match(/\w+/g) ?? []);
  const expected = groups.flatMap(({ property, group }) => [
    ...given.filter(({ name }) => meant(name as string, property)).map(({ name }) => [group, name]),
    ...(words.has(property) ? [[group, `sort=${property}`]] : []),
  ]);
  const said = Object.entries((operation['x-group-parameters'] ?? {}) as Record<string, string[]>);
  expect(said.flatMap(([group, names]) => names.map((name) => [group, name]))).toEqual(
    expect.arrayContaining(expected),
  );
});
