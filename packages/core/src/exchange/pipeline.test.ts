import { describe, expect, it } from 'vitest';
import { agreement, arrangement, step } from '../../test/fixtures.ts';
import type { Agreement } from '../agreements/agreement.ts';
import type { WorkingArrangement } from '../working-arrangements/working-arrangement.ts';
import { exchangeAnswer, exchangeSummary, factsWithoutRecord } from './index.ts';

const bare = factsWithoutRecord(
  { code: 'UA', kind: 'country', name: 'Ukraine', designation: null },
  '2000-01-01',
);
const ask = (agreements: Agreement[], workingArrangements: WorkingArrangement[] = []) =>
  exchangeAnswer({ ...bare, agreements, workingArrangements }, '2026-11-22');

describe('What is on its way, and the tile', () => {
  it.each([
    ['nothing on record', [], [], '-', []],
    ['a need', [agreement({ milestones: [step('need-identified', '2024')] })], [], 'C', ['proposed']],
    ['a mandate', [agreement({ milestones: [step('authorised', '2024')] })], [], 'M', ['negotiating']],
    ['concluded', [agreement({ milestones: [step('concluded', '2024')] })], [], 'M', ['in-force']],
    [
      'in force, data exchange awaited',
      [agreement({ needsDataExchangeStep: true, milestones: [step('in-force', '2024')] })],
      [],
      'M',
      ['data-exchange-enabled'],
    ],
    [
      'an adequacy decision adopted',
      [agreement({ form: 'adequacy-decision', milestones: [step('adopted', '2024')] })],
      [],
      'M',
      ['in-force'],
    ],
    [
      'left out of the mandate',
      [agreement({ milestones: [step('proposed', '2023'), step('not-included', '2024')] })],
      [],
      '-',
      [],
    ],
    [
      'terminated',
      [agreement({ milestones: [step('in-force', '2020'), step('terminated', '2024')] })],
      [],
      '-',
      [],
    ],
    [
      'an arrangement considered',
      [],
      [arrangement({ milestones: [step('considered', '2024')] })],
      'C',
      ['exploring'],
    ],
    [
      'an arrangement negotiated',
      [],
      [arrangement({ milestones: [step('negotiating', '2024')] })],
      'M',
      ['approved'],
    ],
    [
      'an arrangement that may be in force',
      [],
      [arrangement({ milestones: [step('considered', '2024'), step('in-force', '2026')] })],
      '?',
      ['exploring'],
    ],
    [
      'an arrangement in force beside a mandate',
      [agreement({ milestones: [step('authorised', '2024')] })],
      [arrangement({ milestones: [step('in-force', '2024')] })],
      'S',
      ['negotiating'],
    ],
  ])('%s', (_, agreements, arrangements, tile, next) => {
    const answer = ask(agreements, arrangements);
    expect(answer.tile).toBe(tile);
    expect(answer.pipeline.map(({ nextStage }) => nextStage)).toEqual(next);
    expect(exchangeSummary(answer)).toMatchObject({ tile, partner: { code: 'UA', onRegister: false } });
  });

  it('a partner left out of the mandate moves forward for an arrangement (BR13)', () => {
    const answer = ask([agreement({ milestones: [step('not-included', '2024')] })]);
    expect(answer.cautions.map(({ rule }) => rule)).toContain('BR13');
  });

  it('an agreement in force asks for the arrangement that implements it (BR10)', () => {
    const inForce = agreement({ milestones: [step('in-force', '2024')] });
    const codes = (rows: WorkingArrangement[]) => ask([inForce], rows).cautions.map(({ code }) => code);
    expect(codes([])).toContain('not-implemented');
    expect(codes([arrangement({ purpose: 'implementing', implements: inForce.id })])).not.toContain(
      'not-implemented',
    );
  });
});
