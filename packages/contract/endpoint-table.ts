/** One line per operation: all that a client must know to call it, and small enough to ship to browsers. */
interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  $ref?: string;
}
interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, unknown> };
}
interface Document {
  paths: Record<string, Record<string, unknown>>;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Writes the endpoint table of a bundled OpenAPI document as a TypeScript module. */
export function endpointTable(document: Document): string {
  const lookUp = (parameter: Parameter): Parameter =>
    parameter.$ref
      ? (parameter.$ref
          .slice(2)
          .split('/')
          .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document) as Parameter)
      : parameter;

  const lines: string[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method] as Operation | undefined;
      if (!operation) continue;
      const shared = (item.parameters ?? []) as Parameter[];
      const parameters = [...shared, ...(operation.parameters ?? [])].map(lookUp);
      const named = (name: string) => parameters.some((p) => p.in === 'header' && p.name === name);
      const entry = {
        method: method.toUpperCase(),
        path,
        query: parameters.filter((p) => p.in === 'query').map((p) => p.name),
        body: operation.requestBody ? Object.keys(operation.requestBody.content)[0] : null,
        ifMatch: named('If-Match'),
        keyed: named('Idempotency-Key'),
      };
      lines.push(`  ${operation.operationId}: ${JSON.stringify(entry)},`);
    }
  }
  return `export const endpoints = {\n${lines.join('\n')}\n} as const;\n`;
}
