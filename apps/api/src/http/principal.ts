import type { Role, Scope } from '@concord/core';
import type { Request, Response } from 'express';
import { HttpProblem } from './problem.ts';

/** Who is calling. `name` is what history shows. */
export interface Principal {
  kind: 'account' | 'client';
  id: string;
  name: string;
  scopes: readonly Scope[];
  roles: readonly Role[];
  /** The session the request came with, or null for a partner system. */
  sessionId: string | null;
  /** Whether a second factor is asked for. */
  secondFactor: boolean;
  /** Whether the identity provider vouches for the person. */
  provider: boolean;
  /** When the person last showed who they are, an instant; null for a partner system. */
  steppedUpAt: string | null;
  /** Requests a minute, or null where there is no limit of its own. */
  requestsPerMinute: number | null;
}

/** For how long after a sign-in what needs a fresh proof may be done, in milliseconds. */
export const stepUpLasts = 10 * 60_000;

/** Who sent the request, as `authenticate` found it, or null. */
export const principalOf = (response: Response): Principal | null =>
  (response.locals as { principal?: Principal }).principal ?? null;

/** 401 for nobody, 403 unless the principal has every scope; the problem names what is missing. */
export function insistOnScopes(
  principal: Principal | null,
  needed: string[],
): asserts principal is Principal {
  if (!principal) throw unauthorised('Sign in, or send a key or token as `Authorization: Bearer`.');
  const missing = needed.filter((scope) => !principal.scopes.includes(scope as Scope));
  if (missing.length)
    throw new HttpProblem('missing-scope', `This needs the scope ${missing.join(' and ')}.`);
}

/** 403 unless the person has shown within ten minutes who they are. A partner system has nothing more to show. */
export function insistOnStepUp({ kind, steppedUpAt }: Principal, instant: number): void {
  if (kind === 'client' || Date.parse(steppedUpAt ?? '') + stepUpLasts > instant) return;
  throw new HttpProblem(
    'step-up-needed',
    'Give your password once more: this needs a fresh proof of who you are.',
  );
}

export const unauthorised = (detail: string, error?: string): HttpProblem =>
  new HttpProblem('unauthorised', detail, {
    headers: { 'WWW-Authenticate': `Bearer realm="concord"${error ? `, error="${error}"` : ''}` },
  });

/** From where and with what a request was sent, as far as that is told, and under which address it reached us. */
export interface Caller {
  address: string;
  device: string | null;
  origin: string;
  requestId: string;
  /** What is done, in the contract's word; null beside it. */
  operation: string | null;
  /** The persons whose details this request has told, as far as it is. */
  told: Set<string>;
}

/** Who sent it; `operation` where it is one of the contract, `origin` where the public one is configured. */
export const callerOf = (
  request: Request,
  response: Response,
  { operation, origin }: { operation?: string; origin?: string | null } = {},
): Caller => ({
  address: (request.ip ?? '').replace(/^::ffff:/, ''),
  device: request.get('user-agent')?.slice(0, 300) ?? null,
  // A header may say anything: links that let somebody in begin with what is configured, where it is.
  origin: origin ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`,
  requestId: response.locals.requestId as string,
  operation: operation ?? null,
  told: new Set(),
});

/** Who asks for what is open to all. */
export const nobody: Principal = {
  kind: 'client',
  id: 'nobody',
  name: 'Nobody',
  scopes: [],
  roles: [],
  sessionId: null,
  secondFactor: false,
  provider: false,
  steppedUpAt: null,
  requestsPerMinute: null,
};
