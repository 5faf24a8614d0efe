import { expect, it } from 'vitest';
import { differences, type Fields, fieldDifferences, type RecordState } from './differences.ts';

const at = (fields: Fields | null, parts: Record<string, Fields> = {}): RecordState => ({
  fields,
  parts: Object.entries(parts).map(([id, own]) => ({ part: 'milestones', id, fields: own })),
});

it.each<[string, Fields | null, Fields | null, [string, unknown, unknown][]]>([
  ['nothing changed', { note: 'a' }, { note: 'a' }, []],
  ['a value changed', { note: 'a', form: null }, { note: 'b', form: null }, [['note', 'a', 'b']]],
  ['a value was recorded', { note: null }, { note: 'b' }, [['note', null, 'b']]],
  ['a field is newer than the state before', {}, { areas: ['x'] }, [['areas', null, ['x']]]],
  ['a newer field with nothing in it says nothing', {}, { areas: [], historic: false, names: {} }, []],
  ['a no is more than nothing', { known: null }, { known: false }, [['known', null, false]]],
  ['a no became a yes', { historic: false }, { historic: true }, [['historic', false, true]]],
  ['a number became nought', { cases: 3 }, { cases: 0 }, [['cases', 3, 0]]],
  ['the order of a list counts', { a: [1, 2] }, { a: [2, 1] }, [['a', [1, 2], [2, 1]]]],
  ['the order of keys does not', { a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, []],
  ['a record was added', null, { title: 'T', note: null }, [['title', null, 'T']]],
  ['a record was deleted', { title: 'T', note: null }, null, [['title', 'T', null]]],
])('tells fields apart: %s', (_, before, after, expected) => {
  const found = fieldDifferences(before, after).map(({ field, ...each }) => [field, each.before, each.after]);
  expect(found).toEqual(expected);
});

it('tells which parts were added, changed and removed, and nothing of those that stayed', () => {
  const before = at({}, { a: { stage: 'signed' }, b: { stage: 'proposed' }, c: { stage: 'adopted' } });
  const after = at({}, { b: { stage: 'authorised' }, c: { stage: 'adopted' }, d: { stage: 'in-force' } });
  expect(differences(before, after).parts.map(({ id, change }) => [id, change])).toEqual([
    ['b', 'changed'],
    ['d', 'added'],
    ['a', 'removed'],
  ]);
});

it('is the same the other way round, turned', () => {
  const [one, other] = [at({ a: 1 }, { x: { stage: 's' } }), at({ a: 2, b: 3 })];
  const turned = differences(other, one).fields.map(({ field, before, after }) => ({
    field,
    before: after,
    after: before,
  }));
  const byName = (a: { field: string }, b: { field: string }) => (a.field < b.field ? -1 : 1);
  expect(differences(one, other).fields.sort(byName)).toEqual(turned.sort(byName));
});
