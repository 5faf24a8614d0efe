import { expect, it } from 'vitest';
import { draftKey, forgetDrafts } from './drafts.ts';

it('whoever leaves takes the drafts along, and nothing else', () => {
  const storage = { [draftKey('networks/new')]: '{}', 'concord.theme': 'dark' } as unknown as Storage;
  Object.defineProperty(storage, 'removeItem', {
    value: (name: string) => Reflect.deleteProperty(storage, name),
  });
  forgetDrafts(storage);
  expect(Object.keys(storage)).toEqual(['concord.theme']);
});
