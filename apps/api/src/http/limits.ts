import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { headersOfEvery } from './every-response.ts';
import { HttpProblem, problemDocument } from './problem.ts';
import type { ProblemKind } from './problem-kinds.ts';

/** How long a request may take, in milliseconds. */
export const requestTimeout = 20_000;

/** Refuses at once what could only wait in line: 503 within milliseconds while `most` requests are being worked on. */
export function inFlightLimit(most: number): RequestHandler {
  let busy = 0;
  return (_request, response, next) => {
    if (busy >= most) {
      throw new HttpProblem('overloaded', 'Too many requests are being worked on. Try again in a moment.', {
        headers: { 'Retry-After': '1' },
      });
    }
    busy++;
    response.once('close', () => {
      busy--;
    });
    next();
  };
}

const tooLate = () =>
  new HttpProblem('unavailable', 'The answer took too long. Try again.', {
    headers: { 'Retry-After': '2' },
  });

/** A request that is not answered within so many milliseconds is answered 503; see `insistInTime`. */
export function timeLimit(milliseconds: number): RequestHandler {
  return (_request, response, next) => {
    const timer = setTimeout(() => {
      if (!response.headersSent) next(tooLate());
    }, milliseconds);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}

/** Whoever was told 503 was told that nothing changed: a change that comes too late ends here and is rolled back. */
export function insistInTime(response: Response): void {
  if (response.headersSent) throw tooLate();
}

/** An address may hold 8,000 characters, and its percent-encoding must be UTF-8. */
export const addressLimit: RequestHandler = (request, _response, next) => {
  if (request.url.length > 8000)
    throw new HttpProblem('address-too-long', 'The address holds more than 8,000 characters.');
  try {
    decodeURIComponent(request.url);
  } catch {
    throw new HttpProblem('malformed-address', 'The address holds percent-encoding that is not UTF-8.');
  }
  next();
};

const refusedByNode: Record<string, { status: string; code: ProblemKind; detail: string }> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'headers-too-large',
    detail: 'Headers may hold 16 KB in all.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    code: 'too-slow',
    detail: 'The request did not arrive in time; send it again.',
  },
};
const malformed = {
  status: '400 Bad Request',
  code: 'malformed-request',
  detail: 'Check how the request is written.',
} as const;

/** What Node refuses before Express sees it (headers too large, a broken request) is a problem document too. */
export function answerBrokenRequests(server: Server): void {
  server.requestTimeout = requestTimeout;
  server.headersTimeout = 10_000;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const { status, code, detail } = refusedByNode[error.code ?? ''] ?? malformed;
    const headers = headersOfEvery(randomUUID());
    const document = problemDocument(new HttpProblem(code, detail), headers['X-Request-Id']);
    const body = JSON.stringify(document);
    const lines = Object.entries({
      ...headers,
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      Connection: 'close',
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`);
  });
}
