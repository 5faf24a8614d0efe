import { expect, it } from 'vitest';
import type { Profile } from './store.ts';
import { answersIf, instrumentsOf } from './what-if.ts';

const same = { version: 1, note: null, citations: [] };
const milestone = {
  ...same,
  id: 'm1',
  stage: 'authorised',
  on: null,
  knownBy: '2024-03-31',
  historic: true,
  createdAt: '2026-11-22T10:00:00Z',
};
const shared = { ...same, partnerCode: 'EG', expiresOn: null, reviewOn: null, reference: null, gates: [] };
const profile = {
  on: '2026-11-22',
  partner: {
    id: 'p',
    version: 1,
    code: 'EG',
    kind: 'country',
    name: 'Egypt',
    designation: null,
    delegation: null,
    missions: [],
  },
  agreements: [
    {
      ...shared,
      id: 'a',
      title: 'Agreement',
      form: 'international-agreement',
      scope: ['operational-personal-data'],
      needsDataExchangeStep: false,
      milestones: [milestone],
    },
  ],
  workingArrangements: [
    {
      ...shared,
      id: 'w',
      title: 'Arrangement',
      counterpart: null,
      purpose: 'strategic',
      implements: null,
      fallbackFor: 'a',
      milestones: [{ ...milestone, id: 'm2', stage: 'considered' }],
    },
  ],
  liaisonProsecutors: [],
} as unknown as Profile;
const suppose = (instrument: string, stage: 'in-force' | 'signed', on: string) =>
  answersIf(profile, '2024-03-31', { instrument, stage, on }).supposed;

it('an agreement that came into force would let personal data flow, an arrangement would not', () => {
  expect(suppose('a', 'in-force', '2027-05-01').personalData.verdict).toBe('yes');
  expect(suppose('a', 'signed', '2027-05-01').personalData.verdict).toBe('no-systematic-basis');
  expect(suppose('w', 'in-force', '2027-05-01').personalData.verdict).toBe('no-systematic-basis');
  expect(suppose('w', 'in-force', '2027-05-01').strategicInformation.verdict).toBe('yes');
});

it('answers for the day of the step, or for the day shown if that is later', () => {
  expect(suppose('a', 'in-force', '2027-05-01').on).toBe('2027-05-01');
  expect(suppose('a', 'in-force', '2025-05-01').on).toBe('2026-11-22');
});

it('leaves what is on record as it was', () => {
  const { recorded } = answersIf(profile, '2024-03-31', {
    instrument: 'a',
    stage: 'in-force',
    on: '2027-05-01',
  });
  expect(recorded.personalData.verdict).toBe('no-systematic-basis');
  expect(profile.agreements[0]?.milestones).toHaveLength(1);
  expect(instrumentsOf(profile).map(({ track }) => track)).toEqual(['agreement', 'working-arrangement']);
});
