import type { endpoints, Input, Operation, RequestBody, SuccessBody, Whole } from '@concord/contract';

type Endpoints = typeof endpoints;

/** Settings of a client; all but `baseUrl` are optional. */
export interface ClientOptions {
  /** Where the API is, with or without the trailing `/v1`: `https://concord.example`. Empty for the page's own origin. */
  baseUrl: string;
  /** API key or access token, sent as `Authorization: Bearer`. */
  token?: string;
  /** Another `fetch`, for tests or proxies. */
  fetch?: typeof fetch;
  /** Headers for every call. */
  headers?: Record<string, string>;
  /** Milliseconds until a call is given up; default 30 000. */
  timeout?: number;
  /** How often a call that is safe to repeat is tried in all; default 3. */
  attempts?: number;
}

/** Settings of one call. */
export interface CallOptions {
  signal?: AbortSignal;
  /** Why the change is made; kept in the record's history. */
  changeReason?: string;
  /** Makes a POST safe to repeat; made by the client when absent. */
  idempotencyKey?: string;
  /** An ETag held already; the call answers `status: 304` without data when nothing changed. */
  ifNoneMatch?: string;
}

type Flat<K extends Operation> = Input<K>['path'] &
  Input<K>['query'] &
  (Endpoints[K]['body'] extends null ? unknown : { body: RequestBody<K> }) &
  (Endpoints[K]['ifMatch'] extends true ? { ifMatch: string } : unknown);

type Expand<T> = { [P in keyof T]: T[P] };

/** The one argument of an operation: its path and query parameters, `body` and `ifMatch` side by side. */
export type Argument<K extends Operation> = Expand<Flat<K>>;

/** What a call gives back. `etag` goes into `ifMatch` of the next change. */
export interface Answer<K extends Operation, Data = SuccessBody<K>> {
  status: number;
  data: Data;
  etag: string | null;
  requestId: string | null;
  /** True when the server repeated the answer to an earlier identical request. */
  replayed: boolean;
  headers: Headers;
}

type Call<K extends Operation, Data = SuccessBody<K>> =
  Record<never, never> extends Argument<K>
    ? (argument?: Argument<K>, options?: CallOptions) => Promise<Answer<K, Data>>
    : (argument: Argument<K>, options?: CallOptions) => Promise<Answer<K, Data>>;

/** One method per operation of the contract. */
export type Client = { [K in Operation]: Call<K> };

/** The same for a caller that holds the scope of every group of fields: nothing is `undisclosed` to it. */
export type WholeClient = { [K in Operation]: Call<K, Whole<SuccessBody<K>>> };
