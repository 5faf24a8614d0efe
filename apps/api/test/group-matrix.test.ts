import {
  scopes as allScopes,
  type FieldGroup,
  fieldGroups,
  roles,
  type Scope,
  scopeOfGroup,
  scopesOf,
  undisclosed,
} from '@concord/core';
import { describe, expect, test } from 'vitest';
import { replyGuard } from '../src/http/disclosure.ts';
import { contract, operations } from '../src/http/document.ts';
import { type Caller, insistOnScopes, nobody, type Principal } from '../src/http/principal.ts';
import { startServer } from './server.ts';

const { database } = await startServer();

type Node = Record<string, unknown> & { $ref?: string; properties?: Record<string, Node>; items?: Node };
type Hidden = ReadonlySet<unknown>;

const follow = ($ref: string): Node =>
  $ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Node)[key], contract) as Node;

/** A value of a schema with every property there; `undisclosed` in the place of those of the hidden groups. */
function sample(schema: Node, hidden: Hidden, within: readonly string[] = []): unknown {
  const { $ref, ...own } = schema;
  if ($ref !== undefined)
    return within.includes($ref) ? null : sample({ ...follow($ref), ...own }, hidden, [...within, $ref]);
  if (own.properties) return sampleObject(own.properties as Record<string, Node>, hidden, within);
  if (own.items) return [sample(own.items as Node, hidden, within)];
  const [first] = (own.oneOf ?? own.anyOf ?? own.allOf ?? []) as Node[];
  if (first) return sample(first, hidden, within);
  return (own.const ?? (own.enum as unknown[])?.[0] ?? 'a value') as unknown;
}

function sampleObject(properties: Record<string, Node>, hidden: Hidden, within: readonly string[]): object {
  const marks = (part: Node): Node => (part.$ref ? { ...follow(part.$ref), ...part } : part);
  const [meant] = Object.values(properties).flatMap((part) => Object.entries(part['x-group-of'] ?? {}));
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => {
      if (meant && name === meant[0]) return [name, (meant[1] as string[])[0]];
      const of = part['x-group-of'] as object | undefined;
      const applies = !of || (meant && JSON.stringify(of) === JSON.stringify(Object.fromEntries([meant])));
      const kept = applies && hidden.has(marks(part)['x-group']);
      return [name, kept ? undisclosed : name === 'id' ? null : sample(part, hidden, within)];
    }),
  );
}

/** Holders of every role, and of every combination of the groups. */
const combinations = [0, 1, 2, 3, 4, 5, 6, 7].map((bits): FieldGroup[] =>
  fieldGroups.filter((_, place) => bits & (1 << place)),
);
const readers: [string, readonly Scope[]][] = [
  ...roles.map((role): [string, Scope[]] => [`A ${role}`, scopesOf([role])]),
  ...combinations.map((groups): [string, Scope[]] => [
    `A client with ${groups.join(' and ') || 'no group'}`,
    ['register:read', ...groups.map((group) => scopeOfGroup[group])],
  ]),
];

/** Scopes of operations that are no matter of groups: scopes.test.ts holds those. */
const ofGroups: readonly string[] = Object.values(scopeOfGroup);
const others: readonly string[] = allScopes.filter((scope) => !ofGroups.includes(scope));

const told = operations.flatMap((operation) =>
  [...operation.replies].map(([status, schema]) => ({ ...operation, status, schema: schema as Node })),
);

describe.each(readers)('%s', (_, scopes) => {
  const principal: Principal = { ...nobody, id: 'r', scopes };
  const reader = { principal, caller: { told: new Set<string>() } as Caller, purpose: null };
  const hidden = new Set(fieldGroups.filter((group) => !scopes.includes(scopeOfGroup[group])));

  test.each(told)('is told by $operationId what is for them, and no more', async (operation) => {
    const { status, schema } = operation;
    if (!operation.scopes.every((scope) => scopes.includes(scope as Scope) || others.includes(scope)))
      return expect(() => insistOnScopes(principal, operation.scopes)).toThrow(/needs the scope/);
    const body = sample(schema, new Set());
    const reply = await replyGuard(operation)(database.db, { status, body }, reader);
    expect(reply.body).toEqual(sample(schema, hidden));
    expect(body).toEqual(sample(schema, new Set()));
  });
});

test('what hides nothing goes out as the database built it', async () => {
  const operation = operations.find(({ operationId }) => operationId === 'listAgreements');
  const reader = {
    principal: { ...nobody, scopes: Object.values(scopeOfGroup) },
    caller: {} as Caller,
    purpose: null,
  };
  const reply = { status: 200, body: '{ "items": [] }' };
  expect(await replyGuard(operation as (typeof operations)[number])(database.db, reply, reader)).toBe(reply);
});
