import { describe, expect, it } from 'vitest';
import type { ConflictDraft, ConflictReading, ConflictStatus, ResolutionDraft } from './conflict.ts';
import { stillDisagrees } from './conflict.ts';
import { conflictCan, touchedByConflicts } from './rules.ts';

const cited = [{ source: 'S1', locator: 'Priority 2', quote: null }];
const two: ConflictReading = { text: 'Two are in place.', value: '2', citations: cited };
const eight: ConflictReading = { text: 'Eight are in place.', value: '8', citations: cited };
const draft: ConflictDraft = {
  readings: [two, eight],
  partnerCodes: ['NG'],
  agreementIds: [],
  workingArrangementIds: ['w1'],
  projectCodes: [],
  policyDocumentCodes: [],
};
const context = {
  known: {
    partnerCodes: ['NG'],
    agreementIds: [],
    workingArrangementIds: ['w1'],
    projectCodes: ['emj'],
    policyDocumentCodes: ['POL1'],
  },
};
const told = (found: { code: string; at: string | null }[]) => found.map(({ code, at }) => `${code} ${at}`);

describe('A conflict between sources', () => {
  const drafts: [string, Partial<ConflictDraft>, string[]][] = [
    ['as it should be', {}, []],
    ['of one reading', { readings: [two] }, []],
    ['that touches nothing', { partnerCodes: [], workingArrangementIds: [] }, []],
    [
      'with a reading that nobody can look up (BR31)',
      { readings: [two, { ...eight, citations: [] }] },
      ['reading-needs-citation /readings/1/citations'],
    ],
    [
      'that touches what nobody knows',
      {
        partnerCodes: ['NG', 'XX'],
        agreementIds: ['a1'],
        projectCodes: ['emj'],
        policyDocumentCodes: ['POL2'],
      },
      [
        'conflict-names-unknown /partnerCodes/1',
        'conflict-names-unknown /agreementIds/0',
        'conflict-names-unknown /policyDocumentCodes/0',
      ],
    ],
  ];
  it.each(drafts)('%s', (_, more, expected) => {
    expect(told(conflictCan.create({ ...draft, ...more }, context))).toEqual(expected);
  });

  it.each<[string, ConflictStatus, Partial<ConflictDraft>, string[]]>([
    ['its readings while it is open', 'open', { readings: [two] }, []],
    [
      'its readings once it is resolved',
      'both-true',
      { readings: [two] },
      ['conflict-is-resolved /readings'],
    ],
    ['what it touches once it is resolved', 'both-true', { partnerCodes: [] }, []],
    ['nothing of its readings, written anew', 'unresolved', { readings: [{ ...two }, { ...eight }] }, []],
  ])('is changed in %s', (_, status, more, expected) => {
    expect(told(conflictCan.change({ ...draft, status }, { ...draft, ...more }, context))).toEqual(expected);
  });
});

describe('Resolving', () => {
  const decide = (outcome: ResolutionDraft['outcome'], reading: number | null = null) => ({
    outcome,
    reading,
  });
  it.each([
    ['one wins', decide('one-wins', 1), 2, []],
    ['one wins, and nobody says which', decide('one-wins'), 2, ['winning-reading-needed /reading']],
    ['one wins that is not there', decide('one-wins', 2), 2, ['winning-reading-needed /reading']],
    ['the only one wins', decide('one-wins', 0), 1, ['outcome-needs-two-readings /outcome']],
    ['both are true', decide('both-true'), 2, []],
    ['both are true, of one', decide('both-true'), 1, ['outcome-needs-two-readings /outcome']],
    ['both are true, yet one wins', decide('both-true', 0), 2, ['no-reading-wins /reading']],
    ['a variant of one name', decide('name-variant'), 1, []],
    ['nobody can tell', decide('unresolved'), 1, []],
  ] as const)('%s', (_, resolution, count, expected) => {
    const readings = [two, eight].slice(0, count);
    expect(told(conflictCan.resolve({ status: 'open', readings }, resolution))).toEqual(expected);
  });

  it('happens once, until it is reopened', () => {
    const settled = { status: 'unresolved', readings: [two, eight] } as const;
    expect(told(conflictCan.resolve(settled, decide('both-true')))).toEqual(['conflict-is-resolved null']);
    expect(conflictCan.reopen(settled)).toEqual([]);
    expect(told(conflictCan.reopen({ status: 'open' }))).toEqual(['conflict-is-open null']);
  });

  it('ends the disagreement, unless nobody could tell', () => {
    const statuses: ConflictStatus[] = ['open', 'one-wins', 'both-true', 'name-variant', 'unresolved'];
    expect(statuses.filter((status) => stillDisagrees({ status }))).toEqual(['open', 'unresolved']);
  });
});

it('a record that conflicts touch stays, and is told by how many', () => {
  expect(touchedByConflicts('“The arrangement”', 0)).toEqual([]);
  expect(touchedByConflicts('“The arrangement”', 2)).toMatchObject([
    {
      code: 'touched-by-conflicts',
      sentence:
        '“The arrangement” cannot be deleted while conflicts between sources name it (2): take it out of them first.',
    },
  ]);
});
