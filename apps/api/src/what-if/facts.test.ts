import { exchangeAnswer, type Supposition, suppose, type WhatIfFacts } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { recordForGood } from '../../test/recording.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
const on = '2027-12-01';

const agreementOf = async (code: string) =>
  (await api.listAgreements({ partnerCode: [code] })).data.items[0]?.id as string;
const arrangementOf = async (code: string) =>
  (await api.listWorkingArrangements({ partnerCode: [code] })).data.items[0]?.id as string;
const step = (instrumentId: string, stage: string, day: string) =>
  ({ kind: 'milestone', instrumentId, stage, on: day }) as Supposition;
const post = (kind: string, partnerCode: string, day = '2027-03-01') =>
  ({ kind, partnerCode, on: day }) as Supposition;
const opened = (instrumentId: string, gate: string) =>
  ({ kind: 'gate', instrumentId, gate, on: '2027-01-10' }) as Supposition;
const newId = '019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d';
const newArrangement = (partnerCode: string, more: object = {}) =>
  ({
    ...{ kind: 'working-arrangement', id: newId, partnerCode, title: `Arrangement with ${partnerCode}, new` },
    ...{ purpose: 'strategic', implements: null, fallbackFor: null, ...more },
  }) as Supposition;

async function asIf(codes: string[], suppositions: Supposition[]) {
  const { data } = await api.getWhatIfFacts({ partnerCode: codes, on });
  const { facts, outcomes } = suppose(data.items as WhatIfFacts[], suppositions, data.today);
  return { answers: facts.map((each) => exchangeAnswer(each, on)), outcomes };
}

/** What an answer says, without the names that only the register gives to records. */
const said = (answer: object) =>
  JSON.parse(
    JSON.stringify(answer, (key, value) =>
      ['id', 'version', 'records', 'knownAt', 'settled'].includes(key) ? undefined : value,
    ),
  );

/** What was supposed about partners, then really recorded, with the answers that both lead to. */
async function bothWays(codes: string[], suppositions: Supposition[]) {
  const { answers, outcomes } = await asIf(codes, suppositions);
  expect(outcomes.map(({ state }) => state)).toEqual(suppositions.map(() => 'supposed'));
  const before = await Promise.all(
    answers.map(({ partner }) => api.getExchangeAnswer({ code: partner.code, on })),
  );
  await recordForGood(api, suppositions);
  const real = await Promise.all(
    answers.map(({ partner }) => api.getExchangeAnswer({ code: partner.code, on })),
  );
  expect(answers.map(said)).toEqual(real.map(({ data }) => said(data)));
  return { before: before.map(({ data }) => data), after: real.map(({ data }) => data) };
}

describe('What was supposed and is then really recorded gives the very answer that was told', () => {
  test('of steps: Egypt and Türkiye sign and bring into force what they negotiate', async () => {
    const [egypt, turkey] = [await agreementOf('EG'), await agreementOf('TR')];
    const steps = [egypt, turkey].flatMap((id) => [
      step(id, 'signed', '2027-06-01'),
      step(id, 'in-force', '2027-09-01'),
    ]);
    const { before, after } = await bothWays(['EG', 'TR'], steps);
    expect(before.map(({ tile }) => tile)).toEqual(['M', 'M']);
    expect(after.map(({ tile }) => tile)).toEqual(['P', 'P']);
  });

  test('of steps that end something', async () => {
    const id = await agreementOf('GB');
    const { after } = await bothWays(['GB'], [step(id, 'suspended', '2027-02-01')]);
    expect(after[0]?.personalData.verdict).toBe('no-systematic-basis');
    await bothWays(['GB'], [step(id, 'resumed', '2027-05-01')]);
  });

  test('of a new agreement', async () => {
    const agreement: Supposition = {
      kind: 'agreement',
      id: newId,
      partnerCode: 'ZA',
      title: 'New',
      form: 'international-agreement',
    };
    const { after } = await bothWays(['ZA'], [agreement, step(newId, 'in-force', '2027-06-01')]);
    expect(after[0]?.personalData.verdict).toBe('yes');
  });

  test('of an adequacy decision, which leaves out what it does not cover', async () => {
    const decision: Supposition = {
      kind: 'agreement',
      id: newId,
      partnerCode: 'AU',
      title: 'Adequacy',
      form: 'adequacy-decision',
    };
    const { after } = await bothWays(
      ['AU'],
      [decision, step(newId, 'adopted', '2027-05-01'), step(newId, 'in-force', '2027-06-01')],
    );
    expect([after[0]?.personalData.verdict, after[0]?.evidence.verdict]).toEqual([
      'yes',
      'no-systematic-basis',
    ]);
  });

  test('of a new arrangement that bridges the time, and waits at its gates until they open', async () => {
    const arrangement = newArrangement('MA', { fallbackFor: await agreementOf('MA') });
    await bothWays(['MA'], [arrangement]);
    const recorded = await arrangementOf('MA');
    const gates = ['commission-agrees', 'cooperation-established', 'need-apparent'].map((gate) =>
      opened(recorded, gate),
    );
    const steps = [step(recorded, 'negotiating', '2027-02-01'), step(recorded, 'in-force', '2027-03-01')];
    const { after } = await bothWays(['MA'], [...gates, ...steps]);
    expect(after[0]?.tile).toBe('S');
  });

  test('of a new arrangement that carries out an agreement once that is signed', async () => {
    const agreement = await agreementOf('JO');
    const arrangement = newArrangement('JO', { purpose: 'implementing', implements: agreement });
    await bothWays(
      ['JO'],
      [arrangement, step(agreement, 'signed', '2027-02-01'), step(newId, 'negotiating', '2027-02-01')],
    );
  });

  test('of a mandate, for which its fallback waits from then on (BR15)', async () => {
    const fallback = newArrangement('CA', { fallbackFor: await agreementOf('CA') });
    await bothWays(['CA'], [fallback, step(newId, 'considered', '2027-01-01')]);
    const steps = ['proposed', 'authorised'].map((stage, month) => step('', stage, `2027-0${month + 2}-01`));
    const id = await agreementOf('CA');
    const { after } = await bothWays(
      ['CA'],
      [post('assessment', 'CA', '2027-01-01'), ...steps.map((each) => ({ ...each, instrumentId: id }))],
    );
    expect(after[0]?.pipeline.flatMap(({ gates }) => gates.map(({ kind }) => kind))).toContain(
      'commission-agrees',
    );
  });

  test('of a last day', async () => {
    const ending = { kind: 'expiry', instrumentId: await agreementOf('NO'), on: '2027-06-30' } as const;
    const { after } = await bothWays(['NO'], [ending]);
    expect(after[0]?.personalData.verdict).toBe('no-systematic-basis');
    await bothWays(['NG'], [{ ...ending, instrumentId: await arrangementOf('NG') }]);
  });

  test('of posts and contact points', async () => {
    await bothWays(['LI'], [post('liaison-prosecutor', 'LI')]);
    await bothWays(['BR'], [post('liaison-magistrate', 'BR'), post('contact-point', 'BR')]);
    const { after } = await bothWays(['interpol'], [post('contact-point', 'interpol')]);
    expect(after[0]?.channels[0]?.kind).toBe('contact-point');
  });

  test('of the contact point of a network, through which its members are reached (BR22)', async () => {
    await api.createNetworkMember({ code: 'aiamp', body: { partnerCode: 'CL', from: '2020' } });
    const { after } = await bothWays(['aiamp', 'CL'], [post('contact-point', 'aiamp')]);
    expect(after.map(({ channels }) => channels[0]?.kind)).toEqual([
      'network-contact-point',
      'contact-point',
    ]);
  });
});

describe('A what-if', () => {
  test('that supposes nothing says what the register says of every partner', async () => {
    const codes = (await api.listExchangeAnswers()).data.items.map(({ partner }) => partner.code);
    const { answers } = await asIf(codes, []);
    expect(answers).toHaveLength(codes.length);
    for (const answer of answers) {
      const { data } = await api.getExchangeAnswer({ code: answer.partner.code, on });
      expect(said(answer)).toEqual(said(data));
    }
  });

  test('is refused with the sentence with which the record would be', async () => {
    const id = await arrangementOf('TH');
    const { outcomes } = await asIf(['TH'], [step(id, 'approved', '2027-03-01')]);
    const body = { stage: 'approved' as const, on: '2027-03-01', citations: [] };
    const problem = await refusalOf(api.recordWorkingArrangementMilestone({ id, body }));
    const [refusal] = outcomes[0]?.refusals ?? [];
    expect([refusal?.code, refusal?.sentence]).toEqual([codeOf(problem), problem.detail]);
  });

  test('leaves out what is not on the register, and reads it as it was known', async () => {
    const { items } = (await api.getWhatIfFacts({ partnerCode: ['GH', 'EG'] })).data;
    expect(items.map(({ partner }) => partner.code)).toEqual(['EG']);
    const past = await api.getWhatIfFacts({ partnerCode: ['EG'], knownAt: '2020-01-01T00:00:00Z' });
    expect(past.data.items).toEqual([]);
  });

  test('never sees who holds an office', async () => {
    await api.createLiaisonProsecutor({ body: { partnerCode: 'UA', name: 'Jane Doe', from: '2026' } });
    const { items } = (await api.getWhatIfFacts({ partnerCode: ['UA'] })).data;
    expect(JSON.stringify(items)).not.toContain('Jane');
    expect(items[0]?.liaisonProsecutors.length).toBeGreaterThan(1);
  });
});
