import { type FieldGroup, fieldGroups, groupsHiddenFrom, scopeOfGroup } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { auditReads } from '../identity/audit.ts';
import type { OperationDocument } from './document.ts';
import { firstPlaceIn, idsTold, type Place, placesOf, withoutValues } from './field-groups.ts';
import type { KeptReply, StoredReply } from './idempotency.ts';
import type { AnyReply } from './outgoing.ts';
import type { Caller, Principal } from './principal.ts';
import { HttpProblem } from './problem.ts';

/** Who reads, from where, and why. */
export interface Reader {
  principal: Principal;
  caller: Caller;
  purpose: string | null;
}

type Places = Record<FieldGroup, Place[]>;

/** A whole answer that is of a group is a matter of the operation's own scopes. */
const placesIn = (schemas: Iterable<object>): Places => {
  const of = (group: FieldGroup) => [...schemas].flatMap((schema) => placesOf(group, schema));
  const [partner, internal, personal] = fieldGroups.map(of) as [Place[], Place[], Place[]];
  return { partner, internal, personal };
};

/**
 * Makes the guard of an operation's replies: values of groups are undisclosed to whoever may not read them, and each
 * person whose values are read is on the trail with who read them and why, or nothing is answered at all. What hides
 * nothing goes out as the database built it.
 */
export function replyGuard({ replies }: OperationDocument) {
  const places = placesIn([...replies.values()]);
  return async (db: Kysely<Database>, reply: AnyReply, reader: Reader): Promise<AnyReply> => {
    if (reply.body === undefined) return reply;
    const hidden = groupsHiddenFrom(reader.principal.scopes);
    const kept = hidden.flatMap((group) => places[group]);
    const tells = places.personal.length > 0 && !hidden.includes('personal');
    if (kept.length === 0 && !tells) return reply;
    const body = typeof reply.body === 'string' ? JSON.parse(reply.body) : reply.body;
    if (tells) await auditReads(db, idsTold(places.personal, body), reader);
    return kept.length === 0 ? reply : { ...reply, body: withoutValues(kept, structuredClone(body)) };
  };
}

/**
 * Makes the guard of an operation's requests: whoever may not read a group neither writes it nor asks by it. Throws the
 * problem that names the scope.
 */
export function requestGuard({ body: asked, groupParameters }: OperationDocument) {
  const places = placesIn(asked ? [asked.schema] : []);
  return (
    { scopes }: Principal,
    { query, body }: { query: Record<string, unknown>; body: unknown },
  ): void => {
    for (const group of groupsHiddenFrom(scopes)) {
      const named = groupParameters[group]?.find((parameter) => asksBy(query, parameter));
      if (named) throw notForYou(group, { parameter: named.split('=')[0] as string });
      const place = body === undefined ? null : firstPlaceIn(places[group], body);
      if (place) throw notForYou(group, { pointer: ['', ...place.path].join('/') });
    }
  };
}

/** The groups of fields that somebody may read. */
export const groupsReadBy = ({ scopes }: Principal): FieldGroup[] =>
  fieldGroups.filter((group) => scopes.includes(scopeOfGroup[group]));

/**
 * A kept answer once more, to whoever may still read all that it was made of; each person it tells of is on the trail
 * again. Throws the problem that names the scope.
 */
export async function replayed(
  trx: Kysely<Database>,
  { groups, persons, ...stored }: KeptReply,
  reader: Reader,
): Promise<StoredReply> {
  const lost = groups.find((group) => groupsHiddenFrom(reader.principal.scopes).includes(group));
  if (lost)
    throw new HttpProblem(
      'missing-scope',
      `The change was made, and its answer needs the scope ${scopeOfGroup[lost]}: read the record again.`,
    );
  await auditReads(trx, persons, reader);
  return { ...stored, headers: { ...stored.headers, 'Idempotency-Replayed': 'true' } };
}

/** A parameter by its name, or as `sort=field` one field of a sort. */
function asksBy(query: Record<string, unknown>, parameter: string): boolean {
  const [name, field] = parameter.split('=') as [string, string?];
  if (field === undefined) return query[name] !== undefined;
  return String(query[name] ?? '')
    .split(',')
    .some((sorted) => sorted.replace(/^-/, '') === field);
}

function notForYou(group: FieldGroup, at: { pointer: string } | { parameter: string }): HttpProblem {
  const detail = `This needs the scope ${scopeOfGroup[group]}: what may not be read is neither written nor asked for.`;
  return new HttpProblem('missing-scope', detail, { errors: [{ ...at, code: 'missing-scope', detail }] });
}
