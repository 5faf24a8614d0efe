import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
const today = '2026-11-22';
const answer = async (code: string, on = today) => (await api.getExchangeAnswer({ code, on })).data;
const verdicts = async (code: string, on = today) => {
  const { personalData, strategicInformation } = await answer(code, on);
  return [personalData.verdict, strategicInformation.verdict];
};

describe('The vectors of the domain, through the API, on the register that ships', () => {
  test.each([
    ['UA', 'yes', 'yes', 'P'],
    ['LI', 'yes', 'yes', 'P'],
    ...['NG', 'PA', 'CL', 'CR', 'BO', 'EC', 'PE', 'aiamp'].map((code) => [
      code,
      'no-systematic-basis',
      'yes',
      'S',
    ]),
    ['EG', 'no-systematic-basis', 'no-systematic-basis', 'M'],
    ['TR', 'no-systematic-basis', 'no-systematic-basis', 'M'],
    ['icc', 'no-systematic-basis', 'no-systematic-basis', 'C'],
    ['CA', 'no-systematic-basis', 'no-systematic-basis', 'C'],
    ['interpol', 'no-systematic-basis', 'no-systematic-basis', 'M'],
    ['XK', 'no-systematic-basis', 'no-systematic-basis', 'C'],
    ['GH', 'no-systematic-basis', 'no-systematic-basis', '-'],
  ])(
    'today %s: personal data %s, strategic information %s, tile %s',
    async (code, personal, strategic, tile) => {
      expect(await verdicts(code as string)).toEqual([personal, strategic]);
      expect((await answer(code as string)).tile).toBe(tile);
    },
  );

  test.each([
    ...['NG', 'PA'].map((code) => [code, 'no-systematic-basis', 'yes']),
    ...['PE', 'CL', 'CR', 'BO', 'EC', 'aiamp'].map((code) => [code, 'no-systematic-basis', 'unknown']),
  ])('on 2024-03-31 %s: personal data %s, strategic information %s', async (code, personal, strategic) => {
    expect(await verdicts(code as string, '2024-03-31')).toEqual([personal, strategic]);
  });

  test.each(['2001-01-01', '2020-01-01'])('on %s nothing is known of anyone', async (on) => {
    const { items } = (await api.listExchangeAnswers({ on })).data;
    for (const item of items) {
      const { personalData, evidence, operationalInformation, strategicInformation, bestPractices } = item;
      const all = [personalData, evidence, operationalInformation, strategicInformation, bestPractices];
      expect([item.partner.code, new Set(all)]).toEqual([item.partner.code, new Set(['unknown'])]);
    }
  });
});

test('Ukraine is answered with its agreement, its liaison prosecutor and how we know', async () => {
  const { personalData, channels, records } = await answer('UA');
  expect(personalData.basis[0]?.instrument.type).toBe('agreement');
  expect(personalData.trace.length).toBeGreaterThan(0);
  expect(personalData.trace.some(({ citations }) => citations.some(({ source }) => source === 'S1'))).toBe(
    true,
  );
  expect(channels[0]).toMatchObject({ kind: 'liaison-prosecutor', rank: 1, indirect: false });
  expect(records.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['partner', 'agreement', 'liaison-prosecutor']),
  );
});

test('Liechtenstein has no liaison prosecutor, and the answer says so (BR05)', async () => {
  const { channels, cautions } = await answer('LI');
  expect(channels.filter(({ kind }) => kind === 'liaison-prosecutor')).toEqual([]);
  expect(cautions.some(({ rule }) => rule === 'BR05')).toBe(true);
});

test.each(['EG', 'TR'])(
  '%s is on its way: the mandate of the Council, and an arrangement that waits for the Commission',
  async (code) => {
    const { pipeline } = await answer(code);
    expect(pipeline.find(({ instrument }) => instrument.type === 'agreement')?.stage).toBe('authorised');
    const arrangement = pipeline.find(({ instrument }) => instrument.type === 'working-arrangement');
    expect(arrangement?.gates).toContainEqual(
      expect.objectContaining({ kind: 'commission-agrees', state: 'closed' }),
    );
  },
);

test('Kosovo carries its footnote in every answer (BR17)', async () => {
  const footnote = (await answer('XK')).partner.designation;
  expect(footnote).toContain('UNSCR 1244(1999)');
  const row = (await api.listExchangeAnswers()).data.items.find(({ partner }) => partner.code === 'XK');
  expect(row?.partner.designation).toBe(footnote);
});

test('a country without a record is answered; Member States and codes of nobody are not', async () => {
  expect((await answer('GH')).partner).toMatchObject({ name: 'Ghana', onRegister: false });
  const memberState = await refusalOf(api.getExchangeAnswer({ code: 'FR' }));
  expect([memberState.status, memberState.detail]).toEqual([404, expect.stringContaining('Member State')]);
  for (const code of ['ZZ', 'nobody', 'GHA']) {
    expect(await refusalOf(api.getExchangeAnswer({ code }))).toMatchObject({ status: 404 });
  }
});

test('the matrix counts as the overview shows', async () => {
  const { totals, items } = (await api.listExchangeAnswers({ on: today })).data;
  expect(totals).toEqual({
    partners: 60,
    personalData: 13,
    strategicOnly: 8,
    mandates: 14,
    proposed: 9,
    liaisonProsecutors: 12,
  });
  expect(items).toHaveLength(60);
});

test('an answer changes with the register, and says on which day a verdict flips', async () => {
  const id = (await api.listAgreements({ partnerCode: ['UA'] })).data.items[0]?.id as string;
  const { etag } = await api.getAgreement({ id });
  const before = await answer('UA');
  await api.updateAgreement({ id, ifMatch: etag as string, body: { expiresOn: '2027-06-30' } });
  const after = await answer('UA');
  expect(after.changesOn).toBe('2027-07-01');
  expect(after.knownAt > before.knownAt).toBe(true);
  expect(await verdicts('UA', '2027-06-30')).toEqual(['yes', 'yes']);
  expect(await verdicts('UA', '2027-07-01')).toEqual(['no-systematic-basis', 'no-systematic-basis']);
});

test('an agreement that moves to another partner changes what is known of both', async () => {
  const { data } = await api.createAgreement({ body: { partnerCode: 'AR', title: 'Moved' } });
  const before = await Promise.all([answer('AR'), answer('BR')]);
  await api.updateAgreement({ id: data.id, ifMatch: '"1"', body: { partnerCode: 'BR' } });
  const after = await Promise.all([answer('AR'), answer('BR')]);
  expect(after.map(({ knownAt }, i) => knownAt > (before[i]?.knownAt ?? ''))).toEqual([true, true]);
});
