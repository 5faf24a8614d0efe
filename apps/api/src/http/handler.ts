import type { endpoints, Input, Operation, SuccessBody } from '@concord/contract';
import type { Day } from '@concord/core';
import type { Kysely, Transaction } from 'kysely';
import type { JsonText } from '../database/columns.ts';
import type { Database } from '../database/tables.ts';
import type { Piece } from './file-reply.ts';
import type { Caller, Principal } from './principal.ts';

type Endpoints = typeof endpoints;

/** A change is handed the transaction it lives in; a read the pool. */
type Access<K extends Operation> = Endpoints[K]['method'] extends 'GET'
  ? Kysely<Database>
  : Transaction<Database>;

/** What every handler is given: the validated request, the database, the day and who asks. */
export type Context<K extends Operation> = Input<K> & {
  db: Access<K>;
  /** The day the answer holds for: `?on=`, else today. */
  on: Day;
  today: Day;
  /** False where `?knownAt=` is so recent that a change may still be under way. */
  settled: boolean;
  /** The instant, RFC 3339 in UTC; fixed in tests by CONCORD_NOW. */
  now: string;
  /** Who asks; nobody where the operation is open to all. */
  principal: Principal;
  caller: Caller;
  /** A connection beside the request's own, for what is to stay whatever becomes of the request. */
  lasting: Kysely<Database>;
  /** Why personal data are read, in the caller's words. */
  purpose: string | null;
} & (Endpoints[K]['ifMatch'] extends true
    ? {
        /** The version If-Match names. */
        version: number;
      }
    : unknown);

/**
 * What a handler answers. A body may be the JSON text the database built, typed by a brand.
 * A file is a stream of text or bytes, of the type the contract names. `kept` is what a repeated request gets, where `body` holds a
 * secret that is shown once. A body with a `version` gets the ETag `"<version>.<hash>"`; `location` is a path below /v1.
 */
export type HandlerReply<K extends Operation> =
  | (SuccessBody<K> extends undefined ? { status: 204; cookie?: string } : never)
  | (SuccessBody<K> extends string | Blob
      ? { status: 200; stream: AsyncIterable<Piece>; fileName: string }
      : never)
  | { status: 200; body: SuccessBody<K> | JsonText<SuccessBody<K>>; cookie?: string }
  | { status: 201; body: SuccessBody<K>; location: string; cookie?: string; kept?: SuccessBody<K> };

export type Handler<K extends Operation> = (context: Context<K>) => Promise<HandlerReply<K>>;

/** One handler for every operation of the contract: a missing or misspelt one does not compile. */
export type Handlers = { [K in Operation]: Handler<K> };

/** The answer of a read or a change. */
export const ok = <B>(body: B) => ({ status: 200 as const, body });

/** The answer of a create, with the path of the new record below /v1. */
export const created = <B>(body: B, location: string) => ({ status: 201 as const, body, location });

/** A file that is sent while it is made, in constant memory. */
export const file = (fileName: string, stream: AsyncIterable<Piece>) => ({
  status: 200 as const,
  stream,
  fileName,
});

/** The answer of a delete. */
export const gone = { status: 204 } as const;
