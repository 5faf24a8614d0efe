import { describe, expect, it } from 'vitest';
import { answerIf, outcomesOf, partnerFacts, step, supposed, today } from '../../test/what-if.ts';
import { exchangeAnswer } from '../exchange/exchange-answer.ts';
import { scenarioCan } from './rules.ts';
import type { Supposition } from './supposition.ts';

const signed = step('agr-EG', 'signed', '2027-06-01');
const inForce = step('agr-EG', 'in-force', '2027-09-01');
const commission: Supposition = {
  kind: 'gate',
  instrumentId: 'wa-EG',
  gate: 'commission-agrees',
  on: '2027-01-15',
};
const newArrangement: Supposition = {
  ...{ kind: 'working-arrangement', id: 'new', partnerCode: 'EG', title: 'To carry it out' },
  ...{ purpose: 'implementing', implements: 'agr-EG', fallbackFor: null },
};
const post = (
  kind: 'contact-point' | 'liaison-magistrate' | 'liaison-prosecutor',
  partnerCode: string,
  on: string,
) => ({ kind, partnerCode, on }) as Supposition;

describe('A supposition', () => {
  it.each<[string, Supposition[], string[]]>([
    ['of nothing', [], []],
    ['of the next step', [signed], ['supposed']],
    ['of a step that was taken', [step('agr-EG', 'authorised', '2027-06-01')], ['overtaken']],
    [
      'of the same step twice',
      [signed, step('agr-EG', 'signed', '2027-07-01')],
      ['supposed', 'milestone-twice'],
    ],
    [
      'of steps against their order',
      [signed, step('agr-EG', 'in-force', '2027-05-01')],
      ['milestone-against-order', 'supposed'],
    ],
    ['of a step of another track', [step('agr-EG', 'adopted', today)], ['stage-of-another-track']],
    ['of an instrument nobody knows', [step('nobody', 'signed', today)], ['gone']],
    ['of a partner nobody knows', [post('contact-point', 'ZZ', today)], ['gone']],
    ['of a step behind a closed gate', [step('wa-EG', 'negotiating', '2027-02-01')], ['gate-closed']],
    [
      'of that step once the gate opens',
      [step('wa-EG', 'negotiating', '2027-02-01'), commission],
      ['supposed', 'supposed'],
    ],
    [
      'of that step before the gate opens',
      [step('wa-EG', 'negotiating', '2027-01-14'), commission],
      ['gate-closed', 'supposed'],
    ],
    ['of a gate that is not there', [{ ...commission, gate: 'other' } as Supposition], ['gone']],
    ['of an arrangement that carries out an agreement', [newArrangement], ['supposed']],
    [
      'of its steps before that is signed',
      [newArrangement, step('new', 'negotiating', '2027-05-31'), signed],
      ['supposed', 'agreement-not-signed', 'supposed'],
    ],
    [
      'of its steps from then on',
      [step('new', 'negotiating', '2027-06-01'), signed, newArrangement],
      ['supposed', 'supposed', 'supposed'],
    ],
    [
      'of an implementing arrangement without its agreement',
      [{ ...newArrangement, implements: null } as Supposition],
      ['implementing-needs-agreement'],
    ],
    ['of a contact point', [post('contact-point', 'EG', today)], ['supposed']],
    [
      'of a liaison prosecutor without an agreement (BR05)',
      [post('liaison-prosecutor', 'EG', '2027-06-01')],
      ['liaison-prosecutor-needs-agreement'],
    ],
    [
      'of one as soon as it is signed',
      [post('liaison-prosecutor', 'EG', '2027-06-01'), signed],
      ['supposed', 'supposed'],
    ],
    ['of a liaison magistrate', [post('liaison-magistrate', 'EG', today)], ['supposed']],
    ['of another last day', [{ kind: 'expiry', instrumentId: 'agr-EG', on: '2028-01-01' }], ['supposed']],
  ])('%s', (_, suppositions, expected) => {
    expect(outcomesOf(suppositions)).toEqual(expected);
  });

  it('of a proposal rests on an assessment, on record or supposed (BR08)', () => {
    const proposed = step('agr-CA', 'proposed', '2027-03-01');
    const assessed: Supposition = { kind: 'assessment', partnerCode: 'CA', on: '2027-03-01' };
    const canada = partnerFacts('CA');
    expect(outcomesOf([proposed], [canada])).toEqual(['proposal-needs-assessment']);
    expect(outcomesOf([proposed, assessed], [canada])).toEqual(['supposed', 'supposed']);
    const known = { ...canada, assessments: [{ on: '2026', memberStatesConsulted: true }] };
    expect(outcomesOf([proposed, assessed], [known])).toEqual(['supposed', 'happened']);
  });

  it('of a new arrangement has the gates of a real one (BR11)', () => {
    const strategic = {
      ...newArrangement,
      purpose: 'strategic',
      implements: null,
      fallbackFor: 'agr-EG',
    } as Supposition;
    const gates = supposed([strategic]).facts[0]?.workingArrangements.find(({ id }) => id === 'new')?.gates;
    expect(gates?.map(({ kind }) => kind)).toEqual([
      'commission-agrees',
      'cooperation-established',
      'need-apparent',
    ]);
    expect(outcomesOf([strategic, step('new', 'approved', '2027-01-01')])[1]).toMatch(/gate-closed/);
  });

  it('of a mandate makes its fallback wait for the Commission (BR15)', () => {
    const fallback = {
      ...newArrangement,
      purpose: null,
      implements: null,
      fallbackFor: 'agr-CA',
    } as Supposition;
    const mandate = step('agr-CA', 'authorised', '2027-03-01');
    const canada = [partnerFacts('CA')];
    const kinds = (suppositions: Supposition[]) =>
      supposed(
        suppositions.map((each) => ({ ...each, ...('partnerCode' in each && { partnerCode: 'CA' }) })),
        canada,
      ).facts[0]?.workingArrangements[0]?.gates.map(({ kind }) => kind);
    expect(kinds([fallback])).not.toContain('commission-agrees');
    expect(kinds([fallback, mandate])).toContain('commission-agrees');
  });
});

describe('What is on record by now', () => {
  const dated = partnerFacts('CL');
  const arrangement = dated.workingArrangements[0];
  const recorded = step('wa-CL', 'suspended', '2027-02-01');
  const suspended = {
    ...recorded,
    id: 'm',
    version: 1,
    knownBy: null,
    historic: false,
    citations: [],
    note: null,
    createdAt: '',
  };
  const facts = [
    {
      ...dated,
      workingArrangements: [{ ...arrangement, milestones: [...(arrangement?.milestones ?? []), suspended] }],
    },
  ] as (typeof dated)[];

  it('is told: as it was supposed, or otherwise', () => {
    expect(outcomesOf([recorded], facts)).toEqual(['happened']);
    expect(outcomesOf([step('wa-CL', 'in-force', '2027-01-01')], facts)).toEqual(['overtaken']);
    expect(outcomesOf([step('wa-CL', 'suspended', '2027-08-01')], facts)).toEqual(['supposed']);
  });

  it('takes the place of an instrument that was supposed, and its further steps go on there', () => {
    const known: Supposition = {
      ...newArrangement,
      partnerCode: 'CL',
      title: ' arrangement with cl',
      implements: null,
    } as Supposition;
    expect(
      outcomesOf(
        [known, step('new', 'suspended', '2027-02-01'), step('new', 'resumed', '2027-03-01')],
        facts,
      ),
    ).toEqual(['happened', 'happened', 'supposed']);
  });

  it('is neither supposed again of posts nor of last days', () => {
    const ua = partnerFacts('UA');
    expect(outcomesOf([post('liaison-prosecutor', 'UA', today)], [ua])).toEqual(['happened']);
    const ending = { ...ua, agreements: ua.agreements.map((each) => ({ ...each, expiresOn: '2030-01-01' })) };
    expect(outcomesOf([{ kind: 'expiry', instrumentId: 'agr-UA', on: '2030-01-01' }], [ending])).toEqual([
      'happened',
    ]);
  });
});

describe('The facts', () => {
  it('are the very same where nothing is supposed, or nothing allowed', () => {
    const facts = ['EG', 'TR', 'CL'].map((code) => partnerFacts(code));
    expect(supposed([], facts).facts).toBe(facts);
    expect(supposed([step('agr-EG', 'adopted', today)], facts).facts).toBe(facts);
  });

  it('that were given stay as they are', () => {
    const facts = ['EG', 'CL'].map((code) => partnerFacts(code));
    const before = structuredClone(facts);
    supposed([signed, inForce, commission, newArrangement, post('contact-point', 'CL', today)], facts);
    expect(facts).toEqual(before);
  });

  it('are the same in whatever order somebody thought of them', () => {
    const all = [
      ...[signed, inForce, commission, newArrangement, step('new', 'in-force', '2027-09-02')],
      ...[step('agr-TR', 'signed', '2027-06-01'), step('wa-EG', 'negotiating', '2027-02-01')],
      ...[post('liaison-prosecutor', 'EG', '2027-09-01'), post('contact-point', 'TR', '2027-01-01')],
    ];
    const answers = (suppositions: Supposition[]) =>
      supposed(suppositions).facts.map((facts) => exchangeAnswer(facts, '2027-10-01'));
    const expected = answers(all);
    for (let turn = 1; turn < all.length; turn += 1) {
      const turned = [...all.slice(turn), ...all.slice(0, turn)];
      expect(answers(turned)).toEqual(expected);
      expect(answers(turned.toReversed())).toEqual(expected);
    }
  });

  it('tell the answer: from the last step on, and only there', () => {
    expect(answerIf('EG', '2027-08-31', [signed, inForce]).personalData.verdict).toBe('no-systematic-basis');
    expect(answerIf('EG', '2027-09-01', [signed, inForce]).personalData.verdict).toBe('yes');
    expect(answerIf('TR', '2027-09-01', [signed, inForce])).toEqual(answerIf('TR', '2027-09-01', []));
  });

  it('reach the members of a network that appoints a contact point (BR22)', () => {
    const member = { id: 'm', version: 1, from: '2020', until: null, knownBy: null, citations: [] };
    const network = { code: 'aiamp', kind: 'network', name: 'aiamp', designation: null } as const;
    const chile = partnerFacts('CL', { memberships: [{ ...member, network }] });
    const { channels } = answerIf(
      'CL',
      today,
      [post('contact-point', 'aiamp', today)],
      [partnerFacts('aiamp'), chile],
    );
    expect(channels).toMatchObject([{ kind: 'network-contact-point', indirect: true, via: network }]);
  });
});

describe('A scenario', () => {
  it.each([
    [true, []],
    [false, ['scenario-of-another']],
  ])('that is one’s own (%s) may be changed, one of somebody else not', (own, codes) => {
    const found = scenarioCan.change({ name: 'All signed', owner: 'Ada', own });
    expect(found.map(({ code }) => code)).toEqual(codes);
    for (const { sentence } of found) expect(sentence).toContain('“All signed” belongs to Ada');
  });
});
