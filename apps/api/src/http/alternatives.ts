type Node = Record<string, unknown>;
type Form = { properties?: { kind?: { enum?: unknown[] } } };

/**
 * The schemas of the contract, in which a choice between forms that name themselves by `kind` is told by it: a body is
 * then checked as the form it means to be, and the faults it would have as another are not reported.
 */
export function toldByKind(schemas: Node): Node {
  const kindsOf = (one: unknown) => {
    const name = (one as { $ref?: string }).$ref?.split('/').at(-1) ?? '';
    return (schemas[name] as Form | undefined)?.properties?.kind?.enum;
  };
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    if (value === null || typeof value !== 'object') return value;
    const node = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, told(part)]));
    const forms = Array.isArray(node.oneOf) ? node.oneOf : [];
    if (forms.length === 0 || !forms.every(kindsOf)) return node;
    const kind = { type: 'string', enum: forms.flatMap(kindsOf) };
    // The choice itself has no words of its own (violations.ts): a wrong kind is told at its place.
    return {
      ...{ ...node, type: 'object', required: ['kind'], properties: { kind } },
      discriminator: { propertyName: 'kind' },
    };
  };
  return told(schemas) as Node;
}
