import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import { actAs } from '../history/actor.ts';
import { asKnownAt } from '../history/known-at.ts';
import { groupsReadBy, type Reader, replayed, replyGuard, requestGuard } from './disclosure.ts';
import { type OperationDocument, operations } from './document.ts';
import { type FileReply, isFile, sendFile } from './file-reply.ts';
import type { Handlers } from './handler.ts';
import { fingerprint, type Keyed, type StoredReply, storeReply, takeKey } from './idempotency.ts';
import { type Incoming, readerOf } from './incoming.ts';
import { insistInTime } from './limits.ts';
import { type AnyReply, replyToSend, send } from './outgoing.ts';
import {
  callerOf,
  insistOnScopes,
  insistOnStepUp,
  nobody,
  type Principal,
  principalOf,
} from './principal.ts';
import { HttpProblem } from './problem.ts';
import { inTransaction } from './transaction.ts';
import { bodyCheck } from './validation.ts';

export interface RouterOptions {
  db: Kysely<Database>;
  /** Connections for reads of the past. */
  past: Kysely<Database>;
  clock: Clock;
  /** The public origin, or null where it is that of each request. */
  origin: string | null;
  /** Checks every reply against the contract; on in tests and development. */
  checkReplies: boolean;
}

type AnyHandler = (context: object) => Promise<AnyReply | FileReply>;

/** Serves every operation of the contract: validates, checks scope, opens the transaction, keeps keyed answers. */
export function contractRouter(handlers: Handlers, options: RouterOptions): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const methods = new Map<string, Set<string>>();
  for (const operation of operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
    router[operation.method](
      path,
      serve(operation, handlers[operation.operationId] as unknown as AnyHandler, options),
    );
    const allowed = methods.get(path) ?? new Set();
    allowed.add(operation.method.toUpperCase());
    if (operation.method === 'get') allowed.add('HEAD');
    methods.set(path, allowed);
  }
  for (const [path, allowed] of methods)
    router.all(path, onlyThese([...allowed, 'OPTIONS'].sort().join(', ')));
  return router;
}

function onlyThese(allow: string): RequestHandler {
  return (request, response) => {
    if (request.method === 'OPTIONS') return void response.set('Allow', allow).status(204).end();
    throw new HttpProblem('method-not-allowed', `${request.method} is not possible here; use ${allow}.`, {
      headers: { Allow: allow },
    });
  };
}

function serve(operation: OperationDocument, handler: AnyHandler, options: RouterOptions): RequestHandler {
  const read = readerOf(operation);
  const checkReply = options.checkReplies ? replyCheck(operation) : () => {};
  const guarded = replyGuard(operation);
  const insistOnGroups = requestGuard(operation);
  const changes = operation.method !== 'get';

  return async (request, response) => {
    response.locals.operation = operation.operationId;
    const principal = whoMay(operation, principalOf(response));
    insistOnType(request, operation.replyType);
    const incoming = await read(request);
    insistInTime(response);
    insistOnGroups(principal, incoming);
    const today = options.clock.today();
    const { path, query, body, version, purpose } = incoming;
    const on = query.on ?? today;
    const caller = callerOf(request, response, {
      operation: operation.operationId,
      origin: options.origin,
    });
    const reader = { principal, caller, purpose };
    const given = {
      path,
      query,
      body,
      version,
      on,
      today,
      now: options.clock.now(),
      ...reader,
      lasting: options.db,
    };
    const answer = async (db: Kysely<Database>, settled = true): Promise<StoredReply | FileReply> => {
      const made = await handler({ ...given, db, settled });
      if (isFile(made)) return made;
      checkReply(made);
      const reply = await guarded(changes ? db : options.db, made, reader);
      const onOtherDay = query.on !== undefined || query.knownAt !== undefined;
      const toSend = replyToSend(reply, onOtherDay);
      if (reply.kept === undefined) return toSend;
      return { ...toSend, kept: replyToSend({ ...reply, body: reply.kept }, onOtherDay) };
    };
    const inTime = async (trx: Transaction<Database>) => {
      const reply = await answer(trx);
      insistInTime(response);
      return reply;
    };
    const reply = async (made: StoredReply | FileReply) =>
      isFile(made)
        ? await sendFile(request, response, operation.replyType, made)
        : send(request, response, made);
    if (changes)
      await reply(await change(options.db, operation, incoming, reader, request, response, inTime));
    else if (query.knownAt === undefined) await reply(await answer(options.db));
    else
      await asKnownAt(options.past, String(query.knownAt), async ({ db, settled }) => {
        response.set('Concord-Settled', String(settled));
        // A file is read while it is sent, and so within the same read of the past.
        await reply(await answer(db, settled));
      });
  };
}

/** Who asks, once it is certain that they may. */
function whoMay({ open, scopes, stepUp }: OperationDocument, principal: Principal | null): Principal {
  if (open) return principal ?? nobody;
  insistOnScopes(principal, scopes);
  if (stepUp) insistOnStepUp(principal, Date.now());
  return principal;
}

/** One write, one transaction: actor and reason are set in it, the keyed answer is kept in it. */
function change(
  db: Kysely<Database>,
  { operationId }: OperationDocument,
  { key, bodyText, reason }: Incoming,
  reader: Reader,
  request: Request,
  response: Response,
  answer: (trx: Transaction<Database>) => Promise<StoredReply | FileReply>,
): Promise<StoredReply | FileReply> {
  return inTransaction(db, async (trx) => {
    const { principal, caller } = reader;
    await actAs(trx, { actor: principal.name, reason, requestId: response.locals.requestId });
    if (key === null) return answer(trx);
    const requestHash = fingerprint(request.originalUrl, bodyText);
    const keyed: Keyed = { principal: principal.id, operation: operationId, key, requestHash };
    const stored = await takeKey(trx, keyed);
    if (stored) return replayed(trx, stored, reader);
    const reply = await answer(trx);
    const told = { groups: groupsReadBy(principal), persons: [...caller.told] };
    if (!isFile(reply)) await storeReply(trx, keyed, { ...(reply.kept ?? reply), ...told });
    return reply;
  });
}

function insistOnType(request: Request, type: string): void {
  if (request.accepts([type, 'application/problem+json'])) return;
  throw new HttpProblem('not-acceptable', `The answer exists only as ${type}.`);
}

/** A reply that breaks the contract is our fault: it fails loudly where tests can see it. */
function replyCheck(operation: OperationDocument): (reply: AnyReply) => void {
  const checks = new Map([...operation.replies].map(([status, schema]) => [status, bodyCheck(schema)]));
  return ({ status, body }) => {
    const value =
      typeof body === 'string'
        ? JSON.parse(body)
        : body === undefined
          ? undefined
          : JSON.parse(JSON.stringify(body));
    const faults =
      checks.get(status)?.(value) ??
      (body === undefined ? [] : [{ code: 'status', detail: `${status} has no body` }]);
    if (faults.length)
      throw new Error(`${operation.operationId} breaks the contract: ${JSON.stringify(faults.slice(0, 5))}`);
  };
}
