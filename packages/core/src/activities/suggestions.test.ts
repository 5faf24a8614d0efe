import { describe, expect, it } from 'vitest';
import { type ProjectFact, suggestProjects } from './suggestions.ts';

const project = (code: string, more: Partial<ProjectFact> = {}): ProjectFact => ({
  code,
  title: code.toUpperCase(),
  status: null,
  until: null,
  regions: [],
  partnerCodes: [],
  facilitates: [],
  ...more,
});
const emj = project('emj', { regions: ['southern-neighbourhood'], facilitates: ['technical-meeting'] });
const paccto = project('paccto', { regions: ['latin-america'] });
const egypt = { code: 'EG', name: 'Egypt', regions: ['southern-neighbourhood'] };
const chile = { code: 'CL', name: 'Chile', regions: ['latin-america-caribbean'] };
const on = '2026-11-22';
const codes = (...asked: Parameters<typeof suggestProjects>) =>
  suggestProjects(...asked).map(({ project: { code }, reason }) => `${code}: ${reason.code}`);

describe('Projects that fit an activity with a partner (BR26)', () => {
  it('a technical meeting with Egypt may be held with EMJ, and the reason says so', () => {
    expect(suggestProjects(egypt, 'technical-meeting', [paccto, emj], on)).toEqual([
      {
        project: { code: 'emj', title: 'EMJ' },
        reason: {
          rule: 'BR26',
          code: 'region-and-kind',
          sentence: 'EMJ may facilitate this kind of activity in Southern Neighbourhood.',
        },
      },
    ]);
  });

  it('a study visit is nothing EMJ facilitates; without a kind its region is enough', () => {
    expect(codes(egypt, 'study-visit', [emj], on)).toEqual([]);
    expect(codes(egypt, null, [emj], on)).toEqual(['emj: region']);
  });

  it('a project for Latin America fits a partner of Latin America and the Caribbean', () => {
    expect(codes(chile, 'technical-meeting', [emj, paccto], on)).toEqual(['paccto: region']);
  });

  it('a beneficiary comes before a region, and a fitting kind before both', () => {
    const named = project('named', { partnerCodes: ['EG'] });
    const both = project('both', { partnerCodes: ['EG'], facilitates: ['technical-meeting'] });
    expect(codes(egypt, 'technical-meeting', [named, emj, both], on)).toEqual([
      'both: beneficiary-and-kind',
      'emj: region-and-kind',
      'named: beneficiary',
    ]);
  });

  it.each([
    ['closed', { status: 'closed' }, 0],
    ['suspended', { status: 'suspended' }, 0],
    ['over since last year', { until: '2025' }, 0],
    ['over at some time this year', { until: '2026' }, 0],
    ['over next month', { until: '2026-12' }, 1],
    ['in preparation', { status: 'pipeline' }, 1],
  ] as const)('a project that is %s', (_, more: Partial<ProjectFact>, count) => {
    expect(suggestProjects(egypt, null, [{ ...emj, ...more }], on)).toHaveLength(count);
  });
});
