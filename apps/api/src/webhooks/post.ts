import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Network } from './addresses.ts';
import { addressesOf, NotPublic, type Resolve } from './host.ts';
import type { Fault } from './table.ts';

/** How a try ended: answered with a status, or with what stood in the way. */
export type Posted = { status: number | null; fault: Fault | null; detail: string | null };

export type Reach = {
  /** Networks that may be reached though they are not public, and by plain http. */
  ours: readonly Network[];
  resolve: Resolve;
  /** Milliseconds that looking up, connecting, sending and the head of the answer may take together. */
  patience: number;
};

/** What is kept of an answer's body. */
const detailLength = 500;

/**
 * Posts a body, following no redirect, on a connection of its own to exactly the addresses that were found allowed.
 * Never throws for what the other side does; `abort` ends it with an exception.
 */
export async function post(
  text: string,
  headers: Record<string, string>,
  body: string,
  reach: Reach,
  abort: AbortSignal,
): Promise<Posted> {
  const late = AbortSignal.timeout(reach.patience);
  const signal = AbortSignal.any([late, abort]);
  try {
    const url = new URL(text);
    const addresses = await Promise.race([addressesOf(url, reach.ours, reach.resolve), whenAborted(signal)]);
    const answer = await answerTo(url, addresses, headers, body, signal);
    return { status: answer.statusCode ?? null, fault: null, detail: await beginOf(answer) };
  } catch (error) {
    if (abort.aborted) throw error;
    if (late.aborted) return { status: null, fault: 'too-slow', detail: null };
    return { status: null, ...faultOf(error) };
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

function answerTo(
  url: URL,
  addresses: { address: string; family: number }[],
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: false, // no connection outlives its message, so none is ever reused past the check of its address
        lookup: (_host, options, done) => {
          const [first] = addresses;
          if (options.all) done(null, addresses);
          else done(null, first?.address ?? '', first?.family);
        },
        signal,
      },
      resolve,
    );
    sent.on('error', reject).end(body);
  });
}

/** The begin of the body as text; the rest is never read, and a body that breaks off changes nothing. */
async function beginOf(answer: IncomingMessage): Promise<string | null> {
  let bytes = Buffer.alloc(0);
  try {
    for await (const piece of answer) {
      bytes = Buffer.concat([bytes, piece]);
      if (bytes.length >= detailLength * 4) break;
    }
  } catch {}
  answer.destroy();
  const text = bytes.toString('utf8').replaceAll('\0', '').slice(0, detailLength).toWellFormed();
  return text || null;
}

function faultOf(error: unknown): { fault: Fault; detail: string | null } {
  if (error instanceof NotPublic) return { fault: 'not-public', detail: error.address };
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = String((first as NodeJS.ErrnoException)?.code ?? (first as Error)?.name ?? '');
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code)) return { fault: 'host-unknown', detail: code };
  if (code === 'ECONNREFUSED') return { fault: 'refused', detail: null };
  if (/CERT|SELF_SIGNED|ISSUER|SSL|TLS|ALTNAME/.test(code)) return { fault: 'certificate', detail: code };
  return { fault: 'connection-broke', detail: code || null };
}
