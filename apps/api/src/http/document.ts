import type { Operation } from '@concord/contract';
import openapi from '@concord/contract/openapi.json' with { type: 'json' };
import type { FieldGroup } from '@concord/core';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: object;
}

/** One operation of the contract with all its references to parameters followed. */
export interface OperationDocument {
  operationId: Operation;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  scopes: string[];
  /** For everybody: who is to be let in is not yet known. */
  open: boolean;
  /** Needs a fresh proof of who one is. */
  stepUp: boolean;
  parameters: Parameter[];
  /** What may be asked by only with the scope of a group: names of parameters, and `sort=field`. */
  groupParameters: Partial<Record<FieldGroup, string[]>>;
  body: { type: string; schema: object } | null;
  /** The media type of its success. */
  replyType: string;
  /** Schema of the JSON answer by status. */
  replies: Map<number, object>;
}

type Node = Record<string, unknown>;
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The bundled contract as it is published at /openapi.json. */
export const contract = openapi as unknown as Node & {
  components: Node;
  info: { version: string };
  paths: Record<string, Node>;
};

/** Follows a local reference. */
function follow<T>(node: unknown): T {
  const ref = (node as Node | undefined)?.$ref as string | undefined;
  if (!ref) return node as T;
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Node)[key], contract) as T;
}

const jsonSchema = (holder: unknown): [string, object] | null => {
  const content = follow<{ content?: Record<string, { schema: object }> } | undefined>(holder)?.content;
  const entry = content && Object.entries(content)[0];
  return entry ? [entry[0], entry[1].schema] : null;
};

function replyTypeOf(responses: Node): string {
  const success = jsonSchema(responses['200'] ?? responses['201']);
  return success?.[0] ?? 'application/json';
}

/** Every operation of the contract, in its order. */
export const operations: OperationDocument[] = Object.entries(contract.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method] as Node | undefined;
    if (!operation) return [];
    const listed = [
      ...((item.parameters ?? []) as unknown[]),
      ...((operation.parameters ?? []) as unknown[]),
    ];
    const body = jsonSchema(operation.requestBody);
    const security = operation.security as Record<string, string[]>[];
    return {
      operationId: operation.operationId as Operation,
      method,
      path,
      scopes: security.flatMap((one) => Object.values(one).flat()),
      open: security.length === 0,
      stepUp: operation['x-step-up'] === true,
      parameters: listed.map((parameter) => follow<Parameter>(parameter)),
      groupParameters: (operation['x-group-parameters'] ?? {}) as OperationDocument['groupParameters'],
      body: body && { type: body[0], schema: body[1] },
      replyType: replyTypeOf(operation.responses as Node),
      replies: new Map(
        Object.entries(operation.responses as Node).flatMap(([status, reply]) => {
          const schema = jsonSchema(reply);
          return schema?.[0] === 'application/json' ? [[Number(status), schema[1]] as const] : [];
        }),
      ),
    };
  }),
);
