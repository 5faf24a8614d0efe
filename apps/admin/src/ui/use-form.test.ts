import { ApiProblem } from '@concord/client';
import { beforeEach, expect, it } from 'vitest';
import { useForm } from './use-form.ts';

const memory = new Map<string, string>();
const storage = {
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, value: string) => void memory.set(key, value),
  removeItem: (key: string) => void memory.delete(key),
};
const start = (save: (draft: { title: string }) => Promise<void>, title = '') =>
  useForm({ key: 'test', initial: () => ({ title }), save, storage });
const refuse = (problem: object) => async () => {
  throw new ApiProblem({
    type: 'x',
    title: 'Refused',
    status: 400,
    detail: 'Why.',
    instance: 'r',
    ...problem,
  });
};
beforeEach(() => memory.clear());

it('puts each server error at its field', async () => {
  const errors = [
    { pointer: '/title', code: 'minLength', detail: 'Too short.' },
    { pointer: '/citations/0/source', code: 'unknown', detail: 'No such source.' },
  ];
  const form = start(refuse({ errors }));
  expect(await form.submit()).toBe(false);
  expect(form.errorOf('/title')).toBe('Too short.');
  expect(form.errorOf('/citations/0/source')).toBe('No such source.');
  expect(form.refusal.value).toBeNull();
});

it('says a refused rule as one sentence for the whole form', async () => {
  const form = start(refuse({ status: 409, detail: 'An implementing arrangement needs an agreement.' }));
  await form.submit();
  expect(form.refusal.value).toBe('An implementing arrangement needs an agreement.');
  expect(form.errors.value).toEqual({});
});

it('keeps the draft until it is saved', async () => {
  start(async () => {}).draft.title = 'Half';
  const again = start(async () => {});
  expect(again.restored).toBe(true);
  expect(again.draft.title).toBe('Half');
  expect(await again.submit()).toBe(true);
  expect(again.dirty.value).toBe(false);
  expect(start(async () => {}).restored).toBe(false);
});

it('notices that the record changed under the draft', () => {
  start(async () => {}).draft.title = 'Mine';
  expect(start(async () => {}, 'Theirs').stale).toBe(true);
});

it('does not send what a field could not read', async () => {
  let sent = false;
  const form = start(async () => {
    sent = true;
  });
  form.unread['/on'] = 'That month has no such day.';
  expect(await form.submit()).toBe(false);
  expect(sent).toBe(false);
  expect(form.errorOf('/on')).toBe('That month has no such day.');
});

it('forgets the draft when one starts over', () => {
  const form = start(async () => {}, 'As it was');
  form.draft.title = 'Changed';
  form.reset();
  expect(form.draft.title).toBe('As it was');
  expect(memory.size).toBe(0);
});
