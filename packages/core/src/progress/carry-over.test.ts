import { describe, expect, it } from 'vitest';
import { arrangement, step } from '../../test/fixtures.ts';
import { keyAction, noFacts, plan, target } from '../../test/plan.ts';
import { type CarryOverChoice, carryOver, carryOverRefusals, progressOn } from './index.ts';

const signing = (partnerCode: string) =>
  target({ kind: 'working-arrangement', partnerCode, stage: 'signed', purpose: null }, { id: partnerCode });
const strategy = plan([
  keyAction('KA2.1', [signing('UA'), signing('GE')]),
  keyAction('KA2.1a', [signing('CL')], { parentCode: 'KA2.1' }),
  keyAction('KA3.1', [signing('PE')]),
]);
const facts = {
  ...noFacts,
  workingArrangements: [arrangement({ milestones: [step('signed', '2026-05-01')] })],
};
const progress = progressOn(strategy, facts, '2026-06-01');
const all = { keyActionCodes: null, targetIds: null };
const carried = (choice: CarryOverChoice, of = progress) =>
  carryOver(of, choice).flatMap(({ code, carried: whole, targets }) =>
    whole ? [[code, targets.flatMap((each) => (each.carried ? [each.id] : [])).join(' ')]] : [],
  );

describe('The next strategy takes over', () => {
  it('everything but what is achieved by the day', () => {
    expect(carried(all)).toEqual([
      ['KA2.1', 'GE'],
      ['KA2.1a', 'CL'],
      ['KA3.1', 'PE'],
    ]);
    expect(carried(all, progressOn(strategy, facts, '2026-04-01'))[0]).toEqual(['KA2.1', 'UA GE']);
  });

  it('only the key actions that are chosen, and of targets just those', () => {
    expect(carried({ keyActionCodes: ['KA3.1'], targetIds: null })).toEqual([['KA3.1', 'PE']]);
    expect(carried({ keyActionCodes: null, targetIds: ['UA'] })).toEqual([
      ['KA2.1', 'UA'],
      ['KA2.1a', ''],
      ['KA3.1', ''],
    ]);
  });

  it.each<[string, Partial<CarryOverChoice>, [string, string][]]>([
    ['all there is', {}, []],
    ['a key action with its part', { keyActionCodes: ['KA2.1', 'KA2.1a'] }, []],
    ['a part alone', { keyActionCodes: ['KA2.1a'] }, [['sub-action-needs-key-action', '/keyActionCodes/0']]],
    [
      'a key action nobody knows',
      { keyActionCodes: ['KA9.9'] },
      [['carried-part-unknown', '/keyActionCodes/0']],
    ],
    ['a target nobody knows', { targetIds: ['GE', 'XX'] }, [['carried-part-unknown', '/targetIds/1']]],
    [
      'a target without its key action',
      { keyActionCodes: ['KA3.1'], targetIds: ['GE'] },
      [['carried-target-needs-key-action', '/targetIds/0']],
    ],
  ])('%s, or is refused', (_, choice, expected) => {
    expect(carryOverRefusals(progress, { ...all, ...choice }).map(({ code, at }) => [code, at])).toEqual(
      expected,
    );
  });
});
