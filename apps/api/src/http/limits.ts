import type { Server } from 'node:http';
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { HttpProblem } from './problem.ts';

const requestTimeout = 20_000;

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

/** A request that is not answered within 20 s is answered 503; its transaction ends by its own limits. */
export const timeLimit: RequestHandler = (_request, response, next) => {
  const timer = setTimeout(() => {
    if (response.headersSent) return;
    next(
      new HttpProblem('unavailable', 'The answer took too long. Try again.', {
        headers: { 'Retry-After': '2' },
      }),
    );
  }, requestTimeout);
  response.once('close', () => clearTimeout(timer));
  next();
};

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

/** 600 requests a minute for each address; off on loopback, where one machine talks to itself. */
export const perClientLimit: RequestHandler = rateLimit({
  windowMs: 60_000,
  limit: 600,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  identifier: 'per-client',
  skip: (request) => /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? ''),
  handler: (_request, response, next) => {
    const seconds = String(response.getHeader('Retry-After') ?? 60);
    next(
      new HttpProblem('too-many-requests', `More than 600 requests in a minute. Wait ${seconds} seconds.`),
    );
  },
});

/** What Node refuses before Express sees it (headers too large, a broken request) is a problem document too. */
export function answerBrokenRequests(server: Server): void {
  server.requestTimeout = requestTimeout;
  server.headersTimeout = 10_000;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const large = error.code === 'HPE_HEADER_OVERFLOW';
    const body = JSON.stringify({
      type: `/docs/problems/${large ? 'headers-too-large' : 'malformed-address'}`,
      title: large ? 'The headers are too large' : 'The request is not well-formed HTTP',
      status: large ? 431 : 400,
      detail: large ? 'Headers may hold 16 KB in all.' : 'Check how the request is written.',
      instance: '',
    });
    const reason = large ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const headers = `Content-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}`;
    socket.end(
      `HTTP/1.1 ${reason}\r\n${headers}\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`,
    );
  });
}
