import { ApiProblem } from '@concord/client';
import { expect, test } from 'vitest';
import { codeOf } from './refusal.ts';
import { startServer } from './server.ts';

const { api, raw, database } = await startServer();
await api.createPartner({ body: { code: 'MX', name: 'Mexico' } });
const editors = Array.from({ length: 32 }, (_, number) => `line ${number}`);

const newAgreement = async () =>
  (await api.createAgreement({ body: { partnerCode: 'MX', title: 'Shared' } })).data.id;
const linesOf = (note: string | null) => (note ?? '').split('\n').filter(Boolean).sort();

/** Adds a line to the note as careful people do: on what was read last, again after whoever was quicker. */
async function addLine(id: string, line: string): Promise<number> {
  for (let stale = 0; ; ) {
    const { data, etag } = await api.getAgreement({ id });
    const note = [...linesOf(data.note), line].join('\n');
    try {
      await api.updateAgreement({ id, ifMatch: etag ?? '', body: { note } });
      return stale;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      // 503: all connections are taken for longer than anyone should wait.
      if (error.status !== 412 && error.status !== 503) throw error;
      if (error.status === 412) stale += 1;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 100));
    }
  }
}

test('32 who edit one record at once with the right If-Match lose nothing', async () => {
  const id = await newAgreement();
  const stale = await Promise.all(editors.map((line) => addLine(id, line)));
  const { data } = await api.getAgreement({ id });
  expect(linesOf(data.note)).toEqual(editors.toSorted());
  expect(data.version).toBe(1 + editors.length);
  // They did get in each other's way, and each was told.
  expect(stale.reduce((sum, times) => sum + times)).toBeGreaterThan(0);
  const notes = await database.db
    .selectFrom('revision')
    .select('state')
    .where('recordId', '=', id)
    .orderBy('version')
    .execute();
  const counts = notes.map(({ state }) => linesOf(state.note as string | null).length);
  expect(counts).toEqual([...counts.keys()]);
}, 60_000);

test.each(['PATCH', 'DELETE'])(
  '32 who %s without If-Match are refused, all of them, and nothing changes',
  async (method) => {
    const id = await newAgreement();
    const before = await api.getAgreement({ id });
    const codes = await Promise.all(
      editors.map(async (note) => {
        const body = method === 'PATCH' ? { body: JSON.stringify({ note }) } : {};
        const headers = { 'content-type': 'application/merge-patch+json' };
        const reply = await raw(`/v1/agreements/${id}`, { method, headers, ...body });
        return [reply.status, codeOf((await reply.json()) as ApiProblem['problem'])];
      }),
    );
    expect(codes).toEqual(editors.map(() => [428, 'precondition-required']));
    expect((await api.getAgreement({ id })).data).toEqual(before.data);
  },
);

test('32 who edit on the same version: one is saved, and the others are told who was first', async () => {
  const id = await newAgreement();
  const ifMatch = (await api.getAgreement({ id })).etag ?? '';
  const outcomes = await Promise.allSettled(
    editors.map((note) => api.updateAgreement({ id, ifMatch, body: { note } })),
  );
  const saved = outcomes.filter(({ status }) => status === 'fulfilled');
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as ApiProblem] : []));
  expect(saved).toHaveLength(1);
  for (const { problem } of refused.filter(({ status }) => status !== 503))
    expect(problem).toMatchObject({ status: 412, current: { changedBy: 'Administrator client' } });
  expect((await api.getAgreement({ id })).data.version).toBe(2);
});
