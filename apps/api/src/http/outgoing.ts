import type { Request, Response } from 'express';
import { etagOf, isKnown } from './etag.ts';
import type { StoredReply } from './idempotency.ts';

/** A reply of any handler, as far as sending it goes. */
export interface AnyReply {
  status: number;
  body?: unknown;
  location?: string;
  cookie?: string;
  /** What a repeated request gets in place of the body. */
  kept?: unknown;
}

/** Turns a handler's reply into what goes over the wire. With `onOtherDay` the tag names no version: it serves only 304. */
export function replyToSend(reply: AnyReply, onOtherDay: boolean): StoredReply {
  const { body } = reply;
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const headers: Record<string, string> = {};
  if (text) headers.ETag = etagOf(onOtherDay ? null : versionOf(body), text);
  if (reply.location) headers.Location = `/v1${reply.location}`;
  if (reply.cookie) headers['Set-Cookie'] = reply.cookie;
  const next = (body as { links?: { next?: string | null } } | undefined)?.links?.next ?? nextIn(body);
  if (next) headers.Link = `<${next}>; rel="next"`;
  return { status: reply.status, headers, body: text };
}

/** Sends it; a read whose state the caller holds already is 304 without a body. */
export function send(request: Request, response: Response, reply: StoredReply): void {
  response.set(reply.headers).set('Vary', 'Authorization, Cookie');
  const known = request.method === 'GET' || request.method === 'HEAD';
  if (known && reply.headers.ETag && isKnown(request.get('if-none-match'), reply.headers.ETag)) {
    response.status(304).end();
  } else if (reply.body === '') {
    response.status(reply.status).end();
  } else {
    response.status(reply.status).set('Content-Type', 'application/json; charset=utf-8');
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  }
}

const versionOf = (body: unknown): number | null => {
  const version = (body as { version?: unknown }).version;
  return typeof version === 'number' ? version : null;
};

/** A list built by the database is text; its `links` stand at the very end, where they are cheap to find. */
function nextIn(body: unknown): string | null {
  if (typeof body !== 'string') return null;
  const found = /"links":\{"next":("[^"\\]*")\}(?:,"total":\d+)?\}$/.exec(body);
  return found?.[1] ? (JSON.parse(found[1]) as string) : null;
}
