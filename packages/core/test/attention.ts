import { expect, it } from 'vitest';
import type {
  AgreementFact,
  AttentionFacts,
  AttentionRuleId,
  OfficeFact,
  ProjectState,
} from '../src/attention/index.ts';
import { attentionOn } from '../src/attention/index.ts';
import { agreement, arrangement, step } from './fixtures.ts';

export const day = '2026-11-22';
export const nothing: AttentionFacts = {
  partners: [
    { id: 'p1', code: 'UA', kind: 'country', name: 'Ukraine' },
    { id: 'p2', code: 'aiamp', kind: 'network', name: 'AIAMP' },
  ],
  agreements: [],
  workingArrangements: [],
  liaisonProsecutors: [],
  contactPoints: [],
  assessments: [],
  projects: [],
  strategies: [{ code: 'ST', from: '2024', until: '2027' }],
  followUps: [],
  unsourced: [],
  conflicts: [],
  overdueTargets: [],
};
export const since = (from: string, until: string | null = null) => ({ from, until, knownBy: null });
export const agreed = (
  milestones: AgreementFact['milestones'],
  more: Partial<AgreementFact> = {},
): Partial<AttentionFacts> => ({
  agreements: [{ ...agreement({ milestones }), activityDays: [], ...more }],
});
export const inForce = agreed([step('in-force', '2020-05-01')]);
export const mandate = (activityDays: string[], on = '2020-01-15') =>
  agreed([step('authorised', on)], { activityDays });
export const arranged = (more: Parameters<typeof arrangement>[0] = {}): Partial<AttentionFacts> => ({
  workingArrangements: [arrangement({ milestones: [step('in-force', '2021-03-01')], ...more })],
});
export const office = (more: Partial<OfficeFact> = {}): Partial<AttentionFacts> => ({
  contactPoints: [
    {
      id: 'c1',
      partnerCode: 'UA',
      authority: 'Prosecution Service',
      ...since('2020-01-01'),
      confirmations: [day],
      contactDays: [day],
      ...more,
    },
  ],
});
export const project = (more: Partial<ProjectState>): Partial<AttentionFacts> => ({
  projects: [
    { id: 'j1', code: 'emj', title: 'EuroMed', status: null, until: null, partnerCodes: ['UA'], ...more },
  ],
});
export const task = (due: string | null, doneOn: string | null = null): Partial<AttentionFacts> => ({
  followUps: [{ id: 'f1', activityId: 'a1', text: 'Write', due, doneOn, partnerCodes: ['UA'] }],
});
export const proposed = (on: string) => agreed([step('proposed', on)]);
export const assessed = (on: string | null, memberStatesConsulted = true): Partial<AttentionFacts> => ({
  ...proposed('2026-05'),
  assessments: [{ partnerCode: 'UA', on, memberStatesConsulted }],
});
export const posted = (
  from: string,
  until: string | null = null,
  partnerCode = 'UA',
): Partial<AttentionFacts> => ({
  ...inForce,
  liaisonProsecutors: [{ partnerCode, ...since(from, until) }],
});
export const network = (until: string | null): Partial<AttentionFacts> =>
  office({ partnerCode: 'aiamp', ...since('2020-01-01', until) });

/** A rule, the case, the facts, and since when it is found; `undefined` = it is not. */
export type Case = [AttentionRuleId, string, Partial<AttentionFacts>, string | null | undefined];

/** Tests of one rule each: what it finds on 22 November 2026. */
export const finds = (cases: Case[]) =>
  it.each(cases)('%s: %s', (rule, _, facts, expected) => {
    const found = attentionOn({ ...nothing, ...facts }, day).filter((entry) => entry.rule === rule);
    expect(found.map(({ since }) => since)).toEqual(expected === undefined ? [] : [expected]);
  });
