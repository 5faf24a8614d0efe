import { describe, expect, it } from 'vitest';
import { arrangement, step } from '../../test/fixtures.ts';
import { type CandidateFacts, type ProjectTerms, takingOn } from './eligibility.ts';
import type { ProjectDraft } from './project.ts';
import { capacityProjectCan } from './rules.ts';
import { projectWarnings } from './warnings.ts';

const day = '2026-11-22';
const project: ProjectDraft = {
  code: 'courts',
  name: 'Courts together',
  workingTitle: null,
  budget: null,
  currency: null,
  from: '2024',
  until: '2028',
  status: 'implementation',
  partnerCodes: ['TN'],
};
const context = { takenCodes: ['emj'], knownPartners: ['TN'] };

describe('A capacity project', () => {
  const drafts: [string, Partial<ProjectDraft>, string[]][] = [
    ['as it should be', {}, []],
    ['with a working title only', { name: null, workingTitle: 'The new project' }, []],
    ['with no title at all', { name: null }, ['project-needs-a-title']],
    ['whose code another has', { code: 'emj' }, ['project-code-taken']],
    ['whose end is before its start', { until: '2023-12' }, ['project-ends-before-it-starts']],
    ['that ends in the year it starts', { until: '2024' }, []],
    ['with a budget in no currency', { budget: 1000 }, ['budget-needs-currency']],
    ['with a budget in euro', { budget: 1000, currency: 'EUR' }, []],
    ['of a partner nobody knows', { partnerCodes: ['TN', 'XX'] }, ['partner-unknown']],
  ];
  it.each(drafts)('%s', (_, more, codes) => {
    const found = capacityProjectCan.create({ ...project, ...more }, context);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('keeps its code', () => {
    const found = capacityProjectCan.change(project, { ...project, code: 'other' }, context);
    expect(found).toMatchObject([{ code: 'codes-never-change', at: '/code' }]);
  });

  it('is told when its end comes before its start, in days', () => {
    const [found] = capacityProjectCan.create({ ...project, until: '2023-12' }, context);
    expect(found).toMatchObject({
      at: '/until',
      sentence: 'The last day of the project, 2023-12, lies before its first day, 2024.',
    });
  });
});

describe('What to look at in a project (BR27)', () => {
  it.each([
    ['an end that is not recorded', 'implementation', null, []],
    ['an end before that of the strategy', 'implementation', '2027-06', ['ends-before-the-strategy']],
    ['an end that may be that of the strategy', 'implementation', '2027', []],
    ['an end after the strategy', null, '2028', []],
    ['an end that has passed', null, '2026-10', ['ends-before-the-strategy', 'over-but-not-closed']],
    ['an end that may have passed', null, '2026-11', ['ends-before-the-strategy']],
    ['the last day itself', null, day, ['ends-before-the-strategy']],
    ['a closed project', 'closed', '2025', []],
    ['a cancelled project', 'cancelled', '2025', []],
  ] as const)('%s', (_, status, until, codes) => {
    expect(projectWarnings({ status, until }, day, '2027-12-31').map(({ code }) => code)).toEqual(codes);
  });

  it('names the last day of the strategy', () => {
    const [found] = projectWarnings({ status: null, until: '2028' }, day, '2031-06-30');
    expect(found?.sentence).toBe('The project ends before the strategy does, which runs until 30 June 2031.');
  });

  it('is measured by no strategy where there is none', () => {
    expect(projectWarnings({ status: null, until: '2027-06' }, day, null)).toEqual([]);
  });
});

describe('What a partner is to a project (BR25)', () => {
  const tunisia: CandidateFacts = {
    code: 'TN',
    regions: ['southern-neighbourhood'],
    workingArrangements: [],
  };
  const having = (
    purpose: 'implementing' | 'strategic' | null,
    stage: 'in-force' | 'signed' = 'in-force',
  ) => ({
    ...tunisia,
    workingArrangements: [arrangement({ purpose, milestones: [step(stage, '2025')] })],
  });
  const terms: ProjectTerms = {
    regions: ['southern-neighbourhood'],
    eligibility: 'regions',
    status: 'implementation',
    until: null,
    partnerCodes: [],
  };
  const operational = { eligibility: 'operational-arrangement' } as const;
  const cells: [string, Partial<ProjectTerms>, CandidateFacts, string][] = [
    ['of its region', {}, tunisia, 'eligible'],
    ['named', { partnerCodes: ['TN'], eligibility: null }, tunisia, 'beneficiary'],
    ['named, once it is over', { partnerCodes: ['TN'], status: 'closed' }, tunisia, 'beneficiary'],
    ['of its region, once it is over', { status: 'closed' }, tunisia, 'none'],
    ['of its region, once it may be over', { until: '2026' }, tunisia, 'none'],
    ['of its region, until its last day', { until: day }, tunisia, 'eligible'],
    ['of another region', { regions: ['western-balkans'] }, tunisia, 'none'],
    ['of its region, where nobody says who may', { eligibility: null }, tunisia, 'none'],
    ['not named, where only the named may', { eligibility: 'named-partners' }, tunisia, 'none'],
    ['with no arrangement, where one is needed', operational, tunisia, 'none'],
    ['with an implementing arrangement in force', operational, having('implementing'), 'eligible'],
    ['with one that is only signed', operational, having('implementing', 'signed'), 'none'],
    ['with a strategic arrangement', operational, having('strategic'), 'none'],
    ['with one whose purpose is not recorded', operational, having(null), 'none'],
  ];
  it.each(cells)('%s', (_, more, partner, expected) => {
    expect(takingOn({ ...terms, ...more }, partner, day)).toBe(expected);
  });

  it('of a wider region that the project names', () => {
    const chile = { ...tunisia, code: 'CL', regions: ['latin-america-caribbean'] };
    expect(takingOn({ ...terms, regions: ['latin-america'] }, chile, day)).toBe('eligible');
  });
});
