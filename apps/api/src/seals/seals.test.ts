import { beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { sealAll } from '../../test/sealed.ts';
import { startServer } from '../../test/server.ts';
import { rootOfPath } from '../history/merkle.ts';
import { joinLeaves, sealHashOf } from '../history/seal.ts';

const { api, raw, database } = await startServer({ register: true });

test('a register that has not been sealed yet says so', async () => {
  const problem = await refusalOf(api.getLatestSeal());
  expect(problem).toMatchObject({ status: 404, detail: 'There is no seal yet on the register.' });
  expect((await api.listSeals()).data).toEqual({ items: [], links: { next: null } });
});

describe('once it is sealed', () => {
  beforeAll(() => sealAll(database.db, 3));

  test('the latest seal can be kept: its hash follows from what it says', async () => {
    const { landmarks, ...seal } = (await api.getLatestSeal()).data;
    expect(sealHashOf(seal)).toBe(seal.hash);
    expect(landmarks).toHaveLength(32);
    const before = (await api.getSeal({ number: seal.number - 1 })).data;
    expect(seal.previousHash).toBe(before.hash);
    for (const { number, hash } of landmarks.slice(0, 3))
      expect((await api.getSeal({ number })).data.hash).toBe(hash);
    expect(JSON.stringify(seal).length + JSON.stringify(landmarks).length).toBeLessThan(4000);
  });

  test('a seal remembers all before it while they are few', async () => {
    const { landmarks } = (await api.getSeal({ number: 5 })).data;
    expect(landmarks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect((await api.getSeal({ number: 1 })).data).toMatchObject({ landmarks: [], previousHash: null });
  });

  test('seals are listed the newest first, page by page, or upwards', async () => {
    const first = (await api.listSeals({ limit: 10, count: true })).data;
    const total = first.total as number;
    expect(total).toBeGreaterThan(30);
    expect(first.items.map(({ number }) => number)).toEqual(Array.from({ length: 10 }, (_, i) => total - i));
    const cursor = new URL(first.links.next as string, 'http://localhost').searchParams.get(
      'cursor',
    ) as string;
    const next = (await api.listSeals({ limit: 10, cursor })).data;
    expect(next.items[0]?.number).toBe(total - 10);
    const upwards = (await api.listSeals({ limit: 2, sort: 'number' })).data;
    expect(upwards.items.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('every revision is proved to be under the seal that covers it', async () => {
    for (const seq of [1, 2, 57, 101]) {
      const [seal] = (await api.listSeals({ seq })).data.items;
      const proof = (await api.getSealProof({ number: seal?.number as number, seq })).data;
      expect(proof.seal).toEqual(seal);
      const leaf = joinLeaves([{ ...proof.leaf, seq: String(seq) }]);
      const path = proof.path.map((node) => Buffer.from(node, 'hex'));
      const root = rootOfPath(leaf, { index: proof.index, size: proof.seal.count, path });
      expect(root?.toString('hex')).toBe(seal?.root);
    }
  });

  test('what is not there is not found', async () => {
    expect(await refusalOf(api.getSeal({ number: 99_999 }))).toMatchObject({ status: 404 });
    expect(await refusalOf(api.getSealProof({ number: 1, seq: 9_999 }))).toMatchObject({ status: 404 });
    expect((await raw('/v1/seals/first')).status).toBe(404);
    expect((await api.listSeals({ seq: 999_999 })).data.items).toEqual([]);
  });
});
