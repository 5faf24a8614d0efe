import { expect } from '@playwright/test';
import { key } from '../server.ts';
import { over, textsFor } from './fill.ts';
import { type Made, plainRecords } from './records.ts';
import { writeOf } from './schemas.ts';
import { hostileTexts } from './texts.ts';

export type HostileRegister = Awaited<ReturnType<typeof hostileRegister>>;

/** A register with one record of each kind, each with hostile texts wherever it takes any, and each changed once. */
export async function hostileRegister(origin: string) {
  const texts = hostileTexts();
  const made: Made = {};
  const headers = {
    authorization: `Bearer ${key}`,
    'change-reason': encodeURIComponent(texts.at('Change-Reason')),
    'access-purpose': encodeURIComponent(texts.at('Access-Purpose')),
    'user-agent': texts.at('User-Agent', { maxLength: 0 }),
  };
  const read = async (path: string) => (await fetch(`${origin}/v1${path}`, { headers })).json();

  /** Sends a change, based on the version named; what it says is written down as sent. */
  async function send(method: string, path: string, body: object, version = '') {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const answer = await fetch(`${origin}/v1${path}`, {
      method,
      headers: { ...headers, 'content-type': type, ...(version && { 'if-match': version }) },
      body: texts.sent(JSON.stringify(body)),
    });
    expect(answer.ok, `${method} ${path}: ${await answer.clone().text()}`).toBe(true);
    const own = answer.headers.get('location')?.replace(/^\/v1/, '') ?? null;
    return { record: await answer.json(), own, etag: answer.headers.get('etag') ?? '' };
  }

  for (const { operation, of = '', body } of plainRecords) {
    const { method, path, schema } = writeOf(operation);
    const filled = textsFor(schema, (part, pointer) => texts.at(operation + pointer, part));
    const address = path.replace(/\{\w+\}/, made[of]?.id ?? of);
    const { record, own, etag } = await send(
      method,
      address,
      over(filled, body(made)) as object,
      made[of]?.etag,
    );
    made[operation] = { id: record.user?.id ?? record.id, etag };
    if (own?.split('/').length !== 3 || !('note' in record && 'updatedAt' in record)) continue;
    const note = `${record.note} ${texts.at(`${operation} changed`)}`;
    made[operation].etag = (await send('PATCH', own, { note }, etag)).etag;
  }
  return { made, texts, send, read };
}
