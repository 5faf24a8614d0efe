import { describe, expect, it } from 'vitest';
import { factsOfAll, keyAction, plan, target } from '../../test/plan.ts';
import { footnote } from '../../test/register.ts';
import { progressOn } from './index.ts';

const march = '2024-03-31';
const today = '2026-11-22';

const arrangements = (codes: string) =>
  codes
    .split(' ')
    .map((partnerCode) =>
      target({ kind: 'working-arrangement', partnerCode, stage: 'signed', purpose: 'strategic' }),
    );
const appointments = (codes: string) =>
  codes.split(' ').map((partnerCode) => target({ kind: 'contact-point', partnerCode }));
const mandates = (codes: string) =>
  codes.split(' ').map((partnerCode) => target({ kind: 'agreement', partnerCode, stage: 'authorised' }));

const strategy = plan([
  keyAction('KA1.1', mandates('BO CA EC MX NG PA PE AE icc')),
  keyAction('KA2.1', arrangements('AU CL DO EG IN XK PH SC ZA TR TH VN'), {
    condition: 'where possible and relevant',
  }),
  keyAction('KA4.1', [
    target({ kind: 'activities', activityKinds: [], atLeast: 1, partnerCode: 'aiamp', projectCode: null }),
  ]),
  keyAction('KA4.2', appointments('iberred aiamp wacap apa aap casc seajust')),
  keyAction('KA5.2', arrangements('ameripol iiim unitad')),
]);
const facts = factsOfAll();
const standing = (on: string, code: string) => {
  const found = progressOn(strategy, facts, on).priorities.flatMap(({ keyActions }) => keyActions);
  return found.find((each) => each.code === code);
};

describe('Where the strategy stands by the two sources', () => {
  it.each([
    [march, 'KA1.1', 0, 9],
    [march, 'KA2.1', 0, 12],
    [march, 'KA4.2', 0, 7],
    [march, 'KA5.2', 0, 3],
    [today, 'KA1.1', 0, 9],
    [today, 'KA2.1', 1, 12],
    [today, 'KA4.2', 0, 7],
    [today, 'KA5.2', 0, 3],
  ])('on %s %s stands at %i of %i', (on, code, achieved, of) => {
    expect(standing(on, code)?.tally).toMatchObject({ achieved, of });
  });

  it('The one arrangement concluded by plan is that with Chile, and the row shows how we know', () => {
    const reached = standing(today, 'KA2.1')?.targets.filter(({ state }) => state === 'achieved');
    expect(reached).toMatchObject([
      {
        achievedOn: today,
        counted: 1,
        needed: 1,
        evidence: [
          {
            code: 'step-reached',
            values: { stage: 'in-force' },
            sentence: 'Reached the step “in force”.',
            record: { type: 'working-arrangement', id: 'wa-CL' },
            partner: { code: 'CL' },
            citations: [{ source: 'S1' }],
          },
        ],
      },
    ]);
  });

  it('What is only considered has not begun; under a condition that is no failure (BR30)', () => {
    expect(standing(today, 'KA2.1')?.tally.states).toMatchObject({ conditional: 11, overdue: 0 });
    expect(standing('2028-01-01', 'KA2.1')?.tally.states).toMatchObject({ conditional: 11, overdue: 0 });
    expect(standing('2028-01-01', 'KA5.2')?.tally.states).toMatchObject({ conditional: 0, overdue: 3 });
  });

  it.each([
    ['outsidePlan', march, ''],
    ['outsidePlan', today, 'CR'],
    ['steppingStones', march, 'NG PA'],
    ['steppingStones', today, 'BO EC NG PA PE'],
    ['movedForward', today, ''],
  ] as const)('%s on %s: %s', (list, on, codes) => {
    expect(
      progressOn(strategy, facts, on)
        [list].map(({ partner }) => partner.code)
        .join(' '),
    ).toBe(codes);
  });

  it('The footnote on a designation stays with the name (BR17)', () => {
    const rows = standing(today, 'KA2.1')?.targets.flatMap(({ evidence }) => evidence) ?? [];
    expect(rows.find(({ partner }) => partner?.code === 'XK')?.partner?.designation).toBe(footnote);
  });
});
