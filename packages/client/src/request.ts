import type { CallOptions, ClientOptions } from './types.ts';

/** The line of the endpoint table that tells how an operation is called. */
export interface Endpoint {
  method: string;
  path: string;
  query: readonly string[];
  body: string | null;
  ifMatch: boolean;
  keyed: boolean;
}

/** Path with its parameters filled in and the query behind it; several values repeat the key. */
export function addressOf(endpoint: Endpoint, argument: Record<string, unknown>): string {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(argument[name])),
  );
  const query = new URLSearchParams();
  for (const name of endpoint.query) {
    const value = argument[name];
    if (value === undefined || value === null) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  return query.size ? `${path}?${query}` : path;
}

/** Headers of one call; every keyed operation gets an Idempotency-Key, so that it may be repeated. */
export function headersOf(
  endpoint: Endpoint,
  argument: Record<string, unknown>,
  client: ClientOptions,
  call: CallOptions,
): Headers {
  const headers = new Headers({ accept: '*/*', ...client.headers });
  if (client.token) headers.set('authorization', `Bearer ${client.token}`);
  if (endpoint.body) headers.set('content-type', endpoint.body);
  if (endpoint.ifMatch) headers.set('if-match', String(argument.ifMatch));
  if (endpoint.keyed) headers.set('idempotency-key', call.idempotencyKey ?? crypto.randomUUID());
  if (call.changeReason) headers.set('change-reason', encodeURIComponent(call.changeReason));
  if (call.ifNoneMatch) headers.set('if-none-match', call.ifNoneMatch);
  return headers;
}
