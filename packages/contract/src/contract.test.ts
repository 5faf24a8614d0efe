import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import document from './generated/openapi.json' with { type: 'json' };

type Node = Record<string, unknown>;
const root = join(import.meta.dirname, '..');

it('has generated files that are fresh: run `pnpm --filter @concord/contract generate`', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'concord-contract-'));
  try {
    execFileSync(process.execPath, ['generate.ts', fresh], { cwd: root });
    const kept = join(root, 'src/generated');
    expect(readdirSync(fresh).sort()).toEqual(readdirSync(kept).sort());
    for (const file of readdirSync(kept)) {
      expect(readFileSync(join(fresh, file), 'utf8'), file).toBe(readFileSync(join(kept, file), 'utf8'));
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
}, 60_000);

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const operations = Object.entries(document.paths as Record<string, Node>).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => methods.includes(method))
    .map(([method, operation]) => ({ path, method, ...(operation as Node) })),
) as unknown as { operationId: string; path: string; method: string; security: Node[]; requestBody?: Node }[];

/** For whoever is signed in, about nobody else; and what must be open to let anybody in. */
const ofOneself =
  /^(signOut|stepUp|changePassword|(begin|confirm|remove)SecondFactor|(list|end)Sessions?|getSession|changeCalendarAddress|(record|remove)ReminderAnswer)$/;
const open = /^(signIn|getSignInWays|(inspect|accept)Invitation)$/;

it.each(operations)('$operationId says which scope it needs', ({ operationId, security }) => {
  const scopes = security.flatMap((one) => Object.values(one).flat());
  expect([scopes.length > 0, security.length > 0]).toEqual([
    !ofOneself.test(operationId) && !open.test(operationId),
    !open.test(operationId),
  ]);
});

it.each(operations)('$operationId is a verb and a noun', ({ operationId }) => {
  expect(operationId).toMatch(
    /^(list|get|create|update|delete|restore|record|export|search|sign|step|change|begin|confirm|remove|end|reopen|inspect|accept|invite|issue|revoke)([A-Z][A-Za-z]+)?$/,
  );
});

const follow = (node: Node): Node =>
  typeof node.$ref === 'string'
    ? follow(
        node.$ref
          .slice(2)
          .split('/')
          .reduce<unknown>((at, key) => (at as Node)[key], document) as Node,
      )
    : node;

/** Every object below a schema that a caller fills in. */
function objectsIn(schema: Node, at: string): [string, Node][] {
  const node = follow(schema);
  const parts = [...((node.allOf as Node[]) ?? []), ...((node.oneOf as Node[]) ?? [])];
  const inner = Object.entries((node.properties as Record<string, Node>) ?? {});
  return [
    ...(node.properties ? [[at, node] as [string, Node]] : []),
    ...parts.flatMap((part) => objectsIn(part, at)),
    ...inner.flatMap(([name, part]) => objectsIn(part, `${at}.${name}`)),
    ...(node.items ? objectsIn(node.items as Node, `${at}[]`) : []),
  ];
}

const bodies = operations
  .filter(({ requestBody }) => requestBody)
  .map(({ operationId, requestBody }) => {
    const content = (requestBody as { content: Record<string, { schema: Node }> }).content;
    return { operationId, schema: (Object.values(content)[0] as { schema: Node }).schema };
  });

it.each(bodies)('$operationId takes a closed body: what it does not know is refused', ({ schema }) => {
  const open = objectsIn(schema, '').filter(([, node]) => node.additionalProperties !== false);
  expect(open.map(([at]) => at)).toEqual([]);
});

it.each(bodies)('$operationId bounds every text and every list', ({ schema }) => {
  const unbounded = objectsIn(schema, '').flatMap(([at, node]) =>
    Object.entries((node.properties as Record<string, Node>) ?? {})
      .map(([name, part]) => [`${at}.${name}`, follow(part)] as const)
      .filter(([, part]) => {
        const types = [part.type].flat();
        const text =
          types.includes('string') &&
          !part.enum &&
          !part.maxLength &&
          !['date', 'uuid'].includes(String(part.format));
        return text || (types.includes('array') && !part.maxItems);
      })
      .map(([name]) => name),
  );
  expect(unbounded).toEqual([]);
});

it('asks every change of a record for the version it is based on', () => {
  const careless = operations.filter(
    (operation) =>
      ['patch', 'put', 'delete'].includes(operation.method) &&
      !JSON.stringify(operation).includes('IfMatch') &&
      // A session and a credential have one state, and end; an answer to a reminder is the last one given.
      !ofOneself.test(operation.operationId) &&
      operation.operationId !== 'revokeCredential',
  );
  expect(careless.map(({ operationId }) => operationId)).toEqual([]);
});
