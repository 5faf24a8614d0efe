import type { Supposition, SuppositionOutcome } from '@concord/core';
import { expect, it } from 'vitest';
import { groupsOf } from './groups.ts';

const signs = (instrumentId: string, on = '2027-06-01'): Supposition => ({
  kind: 'milestone',
  instrumentId,
  stage: 'signed',
  on,
});
const outcome = (supposition: Supposition, state: SuppositionOutcome['state'] = 'supposed') => ({
  supposition,
  state,
  refusals: [],
});
const places = (...outcomes: SuppositionOutcome[]) =>
  groupsOf(outcomes).map(({ all }) => all.map(({ index }) => index));

it('what is supposed alike of several stands together', () => {
  expect(places(outcome(signs('a')), outcome(signs('b', '2028-01-01')), outcome(signs('c')))).toEqual([
    [0, 2],
    [1],
  ]);
});

it('what became of them otherwise stands apart, and so does everything new', () => {
  const fresh = (id: string): Supposition => ({
    kind: 'agreement',
    id,
    partnerCode: 'EG',
    title: 'New',
    form: null,
  });
  expect(places(outcome(signs('a')), outcome(signs('b'), 'refused'))).toEqual([[0], [1]]);
  expect(places(outcome(fresh('a')), outcome(fresh('b')))).toEqual([[0], [1]]);
});
