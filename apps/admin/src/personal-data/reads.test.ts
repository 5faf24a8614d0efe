import { expect, it } from 'vitest';
import { askedReads } from './reads.ts';

const none = { person: [], reader: [], operation: [], from: [], until: [] };
const person = '019aab00-0000-7000-8000-00000000beef';

it('asks by what the address says', () => {
  const facets = {
    person: [person],
    reader: ['r'],
    operation: ['getContactPoint'],
    from: ['2026-11-22'],
    until: [],
  };
  expect(askedReads(facets, 'Europe/Amsterdam')).toEqual({
    person,
    reader: 'r',
    operation: 'getContactPoint',
    from: '2026-11-21T23:00:00.000Z',
  });
});

it.each([{ person: ['somebody'] }, { operation: ['get it'] }, { from: ['yesterday'] }])(
  'leaves out what nobody could have meant: %o',
  (facets) => {
    expect(askedReads({ ...none, ...facets }, 'UTC')).toEqual({});
  },
);
