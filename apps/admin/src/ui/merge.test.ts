import { expect, it } from 'vitest';
import { collides, differences, type Merge, merged, suggested } from './merge.ts';

const begun = { title: 'Old', note: null, citations: [{ source: 'S1' }], changeReason: '' };

it('shows only the fields that differ, and what only one changed is kept', () => {
  const yours = { ...begun, title: 'Mine', changeReason: 'because' };
  const theirs = { ...begun, note: 'Theirs', citations: [{ source: 'S1' }] };
  const fields = differences(begun, yours, theirs);
  expect(fields.map((f) => [f.key, f.both, suggested(f)])).toEqual([
    ['title', false, 'yours'],
    ['note', false, 'theirs'],
  ]);
  const merge: Merge = { fields, theirs, by: null, at: null };
  expect(merged(merge, {})).toEqual({ title: 'Mine', note: 'Theirs' });
  expect(merged(merge, { title: 'theirs', note: 'yours' })).toEqual({ title: 'Old', note: null });
});

it('says when both changed the same field, and begins with yours', () => {
  const [field] = differences(begun, { ...begun, title: 'Mine' }, { ...begun, title: 'Theirs' });
  expect(field).toMatchObject({ both: true });
  expect(suggested(field!)).toBe('yours');
});

it('does not bother anybody when the other change lies elsewhere', () => {
  expect(collides(differences(begun, { ...begun, title: 'Mine' }, begun))).toBe(false);
  expect(collides(differences(begun, begun, { ...begun, title: 'Theirs' }))).toBe(true);
});
