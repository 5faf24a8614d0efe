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

it('saves on top of a change that touched none of its fields, and asks where it did', async () => {
  const stale = { status: 412, current: { etag: '"2"', changedAt: '2026-11-22T10:00:00Z', changedBy: 'Bo' } };
  let theirs = { title: 'Begun', note: 'Theirs' };
  let etag = '"1"';
  const form = useForm({
    key: 'test',
    storage,
    initial: () => ({ title: 'Begun', note: '' }),
    async save(draft) {
      if (etag !== '"2"') await refuse(stale)();
      saved = draft;
    },
    current: async () => {
      etag = '"2"';
      return theirs;
    },
  });
  let saved: unknown = null;
  form.draft.title = 'Mine';
  expect(await form.submit()).toBe(false);
  expect(form.merge.value).toMatchObject({ by: 'Bo', fields: [{ key: 'title' }, { key: 'note' }] });
  form.settle({});
  expect(await form.submit()).toBe(true);
  expect(saved).toEqual({ title: 'Mine', note: 'Theirs' });

  etag = '"1"';
  theirs = { title: 'Mine', note: 'Theirs' };
  form.draft.note = 'Mine too';
  expect(await form.submit()).toBe(true);
  expect(saved).toEqual({ title: 'Mine', note: 'Mine too' });
});

it('never saves a draft of yesterday over a record of today unseen', async () => {
  start(async () => {}, 'Begun').draft.title = 'Mine';
  let sent = '';
  const form = start(async (draft) => {
    sent = draft.title;
  }, 'Theirs');
  expect(await form.submit()).toBe(false);
  expect(form.merge.value?.fields).toMatchObject([{ key: 'title', both: true }]);
  form.draft.title = 'Mine still';
  expect(start(async () => {}, 'Theirs').stale).toBe(true);
  form.settle({ title: 'theirs' });
  expect(await form.submit()).toBe(true);
  expect(sent).toBe('Theirs');
});
