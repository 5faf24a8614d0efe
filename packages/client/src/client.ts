import type { Problem } from '@concord/contract';
import { endpoints } from '@concord/contract/endpoints';
import { ApiProblem, ConnectionLost } from './errors.ts';
import { addressOf, type Endpoint, headersOf } from './request.ts';
import type { CallOptions, Client, ClientOptions } from './types.ts';

/**
 * A client with one method per operation of the contract.
 *
 * Calls that are safe to repeat (reads, and writes with an Idempotency-Key) are tried again after a lost
 * connection, a 503, or a 409 that says the attempt before is still being worked on. Throws `ApiProblem` for every refusal and `ConnectionLost` when no answer came.
 */
export function createClient(options: ClientOptions): Client {
  const methods = Object.entries(endpoints).map(([name, endpoint]) => [
    name,
    (argument: Record<string, unknown> = {}, call: CallOptions = {}) =>
      send(endpoint, argument, options, call),
  ]);
  return Object.fromEntries(methods) as Client;
}

async function send(
  endpoint: Endpoint,
  argument: Record<string, unknown>,
  client: ClientOptions,
  call: CallOptions,
) {
  const base = client.baseUrl.replace(/\/$/, '').replace(/\/v1$/, '');
  const url = `${base}/v1${addressOf(endpoint, argument)}`;
  const headers = headersOf(endpoint, argument, client, call);
  const body = endpoint.body ? JSON.stringify(argument.body) : null;
  const repeatable = endpoint.method === 'GET' || endpoint.keyed;
  const attempts = repeatable ? (client.attempts ?? 3) : 1;

  for (let attempt = 1; ; attempt++) {
    const last = attempt === attempts;
    try {
      const deadline = AbortSignal.timeout(client.timeout ?? 30_000);
      const signal = call.signal ? AbortSignal.any([call.signal, deadline]) : deadline;
      const response = await (client.fetch ?? fetch)(url, { method: endpoint.method, headers, body, signal });
      if (asksToWait(response) && !last) {
        await pause(Number(response.headers.get('retry-after') ?? 1) * 1000, call.signal);
        continue;
      }
      return await read(response);
    } catch (error) {
      if (error instanceof ApiProblem || call.signal?.aborted) throw error;
      if (last) throw new ConnectionLost(error);
      await pause(200 * 2 ** attempt, call.signal);
    }
  }
}

/** 503, or 409 while an earlier attempt with the same key is still being worked on: its answer can be had in a moment. */
const asksToWait = ({ status, headers }: Response) =>
  status === 503 || (status === 409 && headers.has('retry-after'));

async function read(response: Response) {
  const bytes = response.ok && isBytes(response) ? await response.blob() : null;
  const text = bytes ? '' : await response.text();
  if (!response.ok && response.status !== 304) {
    const retryAfter = response.headers.get('retry-after');
    throw new ApiProblem(problemOf(response, text), retryAfter === null ? null : Number(retryAfter));
  }
  return {
    status: response.status,
    data: bytes ?? dataOf(response, text),
    etag: response.headers.get('etag'),
    requestId: response.headers.get('x-request-id'),
    replayed: response.headers.get('idempotency-replayed') === 'true',
    headers: response.headers,
  };
}

/** A workbook and the like: no text. */
const isBytes = ({ headers }: Response): boolean =>
  /^application\/(?!.*json)/.test(headers.get('content-type') ?? '');

/** JSON is parsed; files (CSV, vCards, calendars, NDJSON) stay text. */
function dataOf(response: Response, text: string): unknown {
  if (!text) return undefined;
  return /[/+]json\b/.test(response.headers.get('content-type') ?? '/json') ? JSON.parse(text) : text;
}

/** A proxy in between may answer without a problem document; the caller still gets one. */
function problemOf(response: Response, text: string): Problem {
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) return JSON.parse(text);
  const title = response.statusText || `Status ${response.status}`;
  const instance = response.headers.get('x-request-id') ?? '';
  return { type: 'about:blank', title, status: response.status, detail: title, instance };
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(resolve, Math.min(milliseconds, 10_000));
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
