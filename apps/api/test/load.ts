import { randomUUID } from 'node:crypto';
import { ApiProblem, type Client, ConnectionLost } from '@concord/client';
import type { Agreement } from '@concord/contract';
import { expect } from 'vitest';

type Reply = { data: Agreement; etag: string | null; replayed: boolean };
type Send = (api: Client, mark: string) => Promise<Reply>;

/** One write that bears a mark of its own. `answer` is what was acknowledged; null while nobody knows. */
export interface Write {
  mark: string;
  /** The agreement it changes; empty when it makes one. */
  id: string;
  /** Whether it has an Idempotency-Key, which is its mark. A PATCH is held by its If-Match instead. */
  keyed: boolean;
  send: (api: Client) => Promise<Reply>;
  answer: { id: string; version: number } | null;
}

/** All that was ever sent. */
export type Ledger = Write[];

/** Makes agreements, a milestone on each and a change of each, one after the other, until nobody answers. */
export async function keepWriting(api: Client, ledger: Ledger, partnerCode: string): Promise<void> {
  const attempt = (id: string, keyed: boolean, send: Send) => {
    const mark = randomUUID();
    const write: Write = { mark, id, keyed, send: (client) => send(client, mark), answer: null };
    ledger.push(write);
    return answerTo(api, write);
  };
  for (;;) {
    const made = await attempt('', true, (client, mark) =>
      client.createAgreement({ body: { partnerCode, title: mark } }, { idempotencyKey: mark }),
    );
    if (!made) return;
    const { id } = made.data;
    const recorded = await attempt(id, true, (client, mark) => {
      const body = { stage: 'need-identified', on: '2025-03', note: mark } as const;
      return client.recordAgreementMilestone(
        { id, body: { ...body, citations: [] } },
        { idempotencyKey: mark },
      );
    });
    if (!recorded) return;
    const ifMatch = recorded.etag ?? '';
    const changed = await attempt(id, false, (client, mark) =>
      client.updateAgreement({ id, ifMatch, body: { note: mark } }),
    );
    if (!changed) return;
  }
}

/** Sends a write and notes its answer; null when none came, because the process or its database is gone. */
async function answerTo(api: Client, write: Write): Promise<Reply | null> {
  try {
    const reply = await write.send(api);
    write.answer = { id: reply.data.id, version: reply.data.version };
    return reply;
  } catch (error) {
    if (error instanceof ConnectionLost || (error instanceof ApiProblem && error.status === 503)) return null;
    throw error;
  }
}

/**
 * Sends a write again after a restart. What was acknowledged must be answered as before; what was not is now either
 * made or found to be there.
 */
export async function sendAgain(api: Client, write: Write): Promise<void> {
  const before = write.answer;
  if (!write.keyed) {
    if (before === null) await patchAgain(api, write);
    return;
  }
  const { data, replayed } = await write.send(api);
  write.answer = { id: data.id, version: data.version };
  if (before) expect({ ...write.answer, replayed }).toEqual({ ...before, replayed: true });
}

/** A PATCH that was made already is stale when it comes again, and the record shows its mark. */
async function patchAgain(api: Client, write: Write): Promise<void> {
  try {
    const { data } = await write.send(api);
    write.answer = { id: data.id, version: data.version };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 412) throw error;
    const { data } = await api.getAgreement({ id: write.id });
    expect(data.note).toBe(write.mark);
    write.answer = { id: data.id, version: data.version };
  }
}
