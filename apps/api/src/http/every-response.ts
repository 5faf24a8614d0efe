import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { contract } from './document.ts';
import { HttpProblem, problemDocument } from './problem.ts';
import { toProblem } from './to-problem.ts';

/** What every answer carries, failures included. */
export const headersOfEvery = (requestId: string) => ({
  'API-Version': contract.info.version,
  'X-Request-Id': requestId,
  'X-Content-Type-Options': 'nosniff',
  // An answer of the API is no page: opened as one it may load and run nothing. Pages have headers of their own.
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/** Sets them; a request id that the caller gave is kept. */
export const everyResponse: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  const requestId = given && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
  response.locals.requestId = requestId;
  response.set(headersOfEvery(requestId));
  next();
};

/** The API's answers are never kept by caches on the way; clients revalidate by ETag. */
export const notStored: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

export const noSuchAddress: RequestHandler = (request) => {
  throw new HttpProblem(
    'no-such-address',
    `There is nothing at ${request.originalUrl.split('?')[0]?.slice(0, 200)}.`,
  );
};

/** Every failure, from wherever it comes, leaves as a problem document. */
export function problemResponse(log: Logger): ErrorRequestHandler {
  return (error, request, response, _next) => {
    const problem = toProblem(error);
    const requestId: string = response.locals.requestId ?? '';
    const document = problemDocument(problem, requestId);
    if (document.status === 500) log.error({ err: error, requestId, path: request.path }, 'request failed');
    if (response.headersSent) return void response.destroy();
    response.status(document.status).set({ 'Cache-Control': 'no-store', ...problem.extra.headers });
    response.set('Content-Type', 'application/problem+json; charset=utf-8').end(JSON.stringify(document));
    if (!request.complete) request.resume();
  };
}
