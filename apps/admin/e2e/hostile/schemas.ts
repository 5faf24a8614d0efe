import contract from '@concord/contract/openapi.json' with { type: 'json' };

export interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  maxLength?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
}
interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** Follows a reference inside the contract. */
export function follow(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const path = schema.$ref.slice(2).split('/');
  return follow(
    path.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], contract) as Schema,
  );
}

const writes = new Map(
  Object.entries(contract.paths as unknown as Record<string, Record<string, Operation>>).flatMap(
    ([path, item]) =>
      Object.entries(item).flatMap(([method, { operationId, requestBody }]) => {
        const [content] = Object.values(requestBody?.content ?? {});
        return content
          ? [[operationId, { method: method.toUpperCase(), path, schema: content.schema }] as const]
          : [];
      }),
  ),
);

/** Whether a schema takes any text of the writer's own: no list of words, no format, no pattern but "not blank". */
export function isText({ type, enum: words, const: one, format, pattern = '\\S' }: Schema): boolean {
  if (!type || ![type].flat().includes('string')) return false;
  return !words && one === undefined && !format && pattern === '\\S';
}

/** The operations that take a body. */
export const writing = [...writes.keys()];

/** Where a write goes, and the schema of its body. */
export function writeOf(operation: string) {
  const write = writes.get(operation);
  if (!write) throw new Error(`No operation ${operation} takes a body.`);
  return write;
}
