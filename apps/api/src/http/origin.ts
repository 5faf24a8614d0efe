import type { RequestHandler } from 'express';
import { HttpProblem } from './problem.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Keeps other pages in the officer's browser out: they may not write (Fetch Metadata), and a name that was made to
 * point at this machine (DNS rebinding) is refused while the server listens on loopback only.
 */
export function sameOrigin(host: string, alsoAllowed: string[]): RequestHandler {
  const onlyHere = loopback.includes(host) || host === '::1';
  const names = [...loopback, ...alsoAllowed];
  return (request, _response, next) => {
    const site = request.get('sec-fetch-site');
    const reads = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (!reads && site && !['same-origin', 'none'].includes(site)) {
      throw new HttpProblem('foreign-origin', 'Another web page tried to change the register.');
    }
    const name = request.get('host')?.replace(/:\d+$/, '') ?? '';
    if (onlyHere && !names.includes(name)) {
      throw new HttpProblem('foreign-origin', `This server answers only as ${names.join(', ')}.`);
    }
    next();
  };
}
