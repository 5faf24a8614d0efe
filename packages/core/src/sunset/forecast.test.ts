import { describe, expect, it } from 'vitest';
import { agreement, arrangement, step } from '../../test/fixtures.ts';
import { type ExchangeFacts, factsWithoutRecord } from '../exchange/facts.ts';
import { sunsetForecast } from './index.ts';

const on = '2026-11-22';
const bare = factsWithoutRecord(
  { code: 'UA', kind: 'country', name: 'Ukraine', designation: null },
  '2024-03-31',
);
const told = (facts: Partial<ExchangeFacts>, days = 180, from = on) =>
  sunsetForecast({ ...bare, ...facts }, from, days).map((event) =>
    event.kind === 'expiry'
      ? `${event.day} expiry of ${event.instrument.title}`
      : `${event.day} ${event.changes.map(({ key, turn }) => `${key} ${turn}`).join(', ')}`,
  );
const inForce = (expiresOn: string | null) =>
  arrangement({ title: 'It', expiresOn, milestones: [step('in-force', '2020')] });
const strategic = (turn: string) => `strategicInformation ${turn}, bestPractices ${turn}`;

describe('The forecast of the next 180 days', () => {
  it.each([
    ['nothing on record', {}, []],
    ['no end in sight', { workingArrangements: [inForce(null)] }, []],
    [
      'a last day',
      { workingArrangements: [inForce('2026-12-31')] },
      ['2026-12-31 expiry of It', `2027-01-01 ${strategic('ends')}`],
    ],
    [
      'a last day today',
      { workingArrangements: [inForce(on)] },
      ['2026-11-22 expiry of It', `2026-11-23 ${strategic('ends')}`],
    ],
    ['a last day that has passed', { workingArrangements: [inForce('2026-11-21')] }, []],
    [
      'a last month',
      { workingArrangements: [inForce('2027-01')] },
      [
        '2027-01-01 expiry of It',
        `2027-01-02 ${strategic('becomes-unknown')}`,
        `2027-02-01 ${strategic('becomes-certain')}`,
      ],
    ],
    [
      'an end on the last day of the window',
      { workingArrangements: [inForce('2027-05-21')] },
      ['2027-05-21 expiry of It'],
    ],
    ['an end after the window', { workingArrangements: [inForce('2027-05-22')] }, []],
    [
      'a step to come',
      { agreements: [agreement({ scope: ['evidence'], milestones: [step('in-force', '2027-03-01')] })] },
      ['2027-03-01 evidence begins'],
    ],
    [
      'a step whose month is known',
      { agreements: [agreement({ scope: ['evidence'], milestones: [step('in-force', '2026-11')] })] },
      ['2026-11-30 evidence becomes-certain'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(told(facts)).toEqual(expected);
  });

  it('tells what another basis keeps up by not telling a flip', () => {
    const workingArrangements = [inForce('2026-12-31'), inForce(null)];
    expect(told({ workingArrangements })).toEqual(['2026-12-31 expiry of It']);
  });

  it('tells what becomes certain once the register speaks', () => {
    const all = 'personalData evidence operationalInformation strategicInformation bestPractices'.split(' ');
    expect(told({}, 30, '2024-03-20')).toEqual([
      `2024-03-31 ${all.map((key) => `${key} becomes-certain`).join(', ')}`,
    ]);
  });
});
