import { ApiProblem } from '@concord/client';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, it } from 'vitest';
import { useProof, withProof } from './proof.ts';

beforeEach(() => setActivePinia(createPinia()));

const problem = (code: string, status: number) =>
  new ApiProblem({
    type: `/docs/problems/${code}`,
    title: code,
    status,
    detail: code,
    instance: 'r1',
  } as ApiProblem['problem']);
/** Refuses as often as there are codes, then answers. */
function refusing(...codes: [string, number][]) {
  const call = async () => {
    call.times += 1;
    const [code, status] = codes.shift() ?? [];
    if (code && status) throw problem(code, status);
    return 'answer';
  };
  call.times = 0;
  return call;
}

it.each([
  ['unauthorised', 401, 'sign-in'],
  ['step-up-needed', 403, 'step-up'],
] as const)('%s asks for a proof, and the call is made once more', async (code, status, expected) => {
  const call = refusing([code, status]);
  const asked: string[] = [];
  const answer = await withProof(call, async (proof) => {
    asked.push(proof);
    return true;
  });
  expect([answer, call.times, asked]).toEqual(['answer', 2, [expected]]);
});

it('a call is repeated once only', async () => {
  const call = refusing(['step-up-needed', 403], ['step-up-needed', 403]);
  await expect(withProof(call, async () => true)).rejects.toMatchObject({ status: 403 });
  expect(call.times).toBe(2);
});

it('who declines gets the refusal', async () => {
  const call = refusing(['step-up-needed', 403]);
  await expect(withProof(call, async () => false)).rejects.toMatchObject({ status: 403 });
  expect(call.times).toBe(1);
});

it.each([
  ['sign-in-refused', 401],
  ['second-factor-needed', 401],
  ['missing-scope', 403],
  ['not-found', 404],
] as const)('%s asks for nothing', async (code, status) => {
  const ask = () => Promise.reject(new Error('nobody was to be asked'));
  await expect(withProof(refusing([code, status]), ask)).rejects.toMatchObject({ status });
});

it('whatever waits goes on together, and signing in is proof of everything', async () => {
  const proof = useProof();
  const both = [proof.ask('step-up'), proof.ask('sign-in'), proof.ask('step-up')];
  expect(proof.wanted).toBe('sign-in');
  proof.settle(true);
  expect(await Promise.all(both)).toEqual([true, true, true]);
  expect(proof.wanted).toBe(null);
  const later = proof.ask('step-up');
  proof.settle(false);
  expect(await later).toBe(false);
});
