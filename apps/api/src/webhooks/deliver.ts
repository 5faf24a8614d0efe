import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { SecretKey } from '../identity/secret-key.ts';
import { recordAttempt, type Tried } from './attempt.ts';
import { type Due, type Lane, nextDue } from './lanes.ts';
import { type Posted, post, type Reach } from './post.ts';
import { signedHeaders } from './signature.ts';
import { deriveSecret } from './signing-secret.ts';

export type Delivering = {
  db: Kysely<Database>;
  key: () => SecretKey;
  reach: Reach;
  /** The instant, RFC 3339 in UTC. */
  now: () => string;
  /** Ends what is being sent when the process stops. */
  abort: AbortSignal;
};

/** After so many deliveries a lane goes back into the queue, so that others have their turn. */
const mostInTurn = 50;

/**
 * Sends what is due in a lane, one after the other, until a try fails: what comes later waits for it. `alive` is called
 * before each, so that the queue knows the lane is still in a living hand.
 */
export async function deliverLane(
  parts: Delivering,
  lane: Lane,
  alive: () => Promise<unknown>,
): Promise<void> {
  for (let sent = 0; sent < mostInTurn && !parts.abort.aborted; sent++) {
    const due = await nextDue(parts.db, lane, parts.now());
    if (!due) return;
    await alive();
    if ((await attempt(parts, due)) !== 'delivered') return;
  }
}

async function attempt(parts: Delivering, due: Due) {
  const at = parts.now();
  const began = performance.now();
  const posted = await send(parts, due, at);
  const tried: Tried = { ...posted, at, durationMs: Math.round(performance.now() - began) };
  return recordAttempt(parts.db, due, tried, parts.now());
}

function send(parts: Delivering, due: Due, at: string): Promise<Posted> {
  const key = parts.key();
  const known = due.secrets.filter(({ keyMark }) => keyMark === key.mark);
  if (known.length === 0) return Promise.resolve({ status: null, fault: 'key-missing', detail: null });
  const secrets = known.map(({ salt }) => deriveSecret(key, Buffer.from(salt, 'hex')));
  const message = { id: due.eventId, at: Math.floor(Date.parse(at) / 1000), body: due.payload };
  const headers = {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'user-agent': 'Concord-Webhooks',
    ...signedHeaders(message, secrets),
  };
  return post(due.url, headers, due.payload, parts.reach, parts.abort);
}
