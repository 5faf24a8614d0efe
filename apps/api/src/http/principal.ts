import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { HttpProblem } from './problem.ts';

const scopes = [
  'register:read',
  'register:write',
  'contact-points:personal',
  'exchange-answers:read',
  'changes:read',
  'webhooks:manage',
  'strategy:write',
  'personal-data:manage',
  'audit:read',
  'admin',
] as const;

export type Scope = (typeof scopes)[number];

/** Who is calling. `name` is what history shows. */
export interface Principal {
  id: string;
  name: string;
  scopes: readonly Scope[];
}

const local: Principal = { id: 'local', name: 'Officer on this machine', scopes };
const administrator: Principal = { id: 'client:administrator', name: 'Administrator client', scopes };

/**
 * Who sends this request. On one machine nobody signs in: a request without credentials is the officer at it.
 * A bearer key must be the administrator's (`CONCORD_KEY`); any other is 401.
 */
export function principalOf(request: Request, key: string | null): Principal {
  const header = request.headers.authorization;
  if (header === undefined) return local;
  const given = /^Bearer (\S+)$/i.exec(header)?.[1];
  if (given && key && sameText(given, key)) return administrator;
  throw new HttpProblem('unauthorised', 'The key in `Authorization` is not known here.', {
    headers: { 'WWW-Authenticate': 'Bearer realm="concord", error="invalid_token"' },
  });
}

/** 403 unless the principal has every scope; the problem names what is missing. */
export function insistOnScopes(principal: Principal, needed: string[]): void {
  const missing = needed.filter((scope) => !principal.scopes.includes(scope as Scope));
  if (missing.length)
    throw new HttpProblem('missing-scope', `This needs the scope ${missing.join(' and ')}.`);
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
