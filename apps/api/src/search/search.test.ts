import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
const find = async (q: string, limit = 20) => (await api.search({ q, limit })).data.items;
const first = async (q: string) => (await find(q, 1))[0];

describe('Search', () => {
  test.each([
    ['the code', 'UA', 'Ukraine'],
    ['the code in lower case', 'ua', 'Ukraine'],
    ['the beginning of the name', 'Ukr', 'Ukraine'],
    ['a name without its accents', 'turkiye', 'Türkiye'],
    ['a name in capitals', 'NIGERIA', 'Nigeria'],
    ['a missing letter', 'Nigera', 'Nigeria'],
    ['a wrong letter', 'Marocco', 'Morocco'],
    ['two letters turned round', 'Isreal', 'Israel'],
    ['blanks around it', '  chile ', 'Chile'],
  ])('finds a country by %s', async (_, q, name) => {
    expect(await first(q)).toMatchObject({ type: 'partner', title: name, partner: { name } });
  });

  test.each([
    ['IberRed', 'network', 'iberred'],
    ['ibered', 'network', 'iberred'],
    ['ICC', 'international-organisation', 'icc'],
    ['Interpol', 'international-organisation', 'interpol'],
  ])('finds %s, which is no country, with the address it is kept at', async (q, type, code) => {
    expect(await first(q)).toMatchObject({ type, code, partner: { code } });
  });

  test('shows a partner before what belongs to it, and all of that after it', async () => {
    const types = (await find('Ukraine')).map(({ type }) => type);
    expect(types[0]).toBe('partner');
    expect(types).toContain('agreement');
    expect(types).toContain('liaison-prosecutor');
    expect(types.indexOf('agreement')).toBeLessThan(types.indexOf('liaison-prosecutor'));
  });

  test('finds sources and policy documents by code and title', async () => {
    expect(await first('S1')).toMatchObject({ type: 'source', code: 'S1', partner: null });
    const [document] = (await api.listPolicyDocuments({ limit: 1 })).data.items;
    expect(await first(document?.title as string)).toMatchObject({
      type: 'policy-document',
      code: document?.code,
    });
  });

  test('carries the footnote wherever it names Kosovo (BR17)', async () => {
    for (const hit of [...(await find('XK')), ...(await find('kosovo'))]) {
      if (hit.partner?.code === 'XK') expect(hit.partner.designation).toMatch(/without prejudice/i);
    }
    expect(await first('XK')).toMatchObject({ code: 'XK' });
  });

  test('takes one or two letters for a beginning only', async () => {
    const hits = await find('tr', 50);
    expect(hits[0]).toMatchObject({ code: 'TR' });
    expect(hits.every(({ title, partner }) => /\btr/i.test(title) || partner?.code === 'TR')).toBe(true);
    expect((await find('u', 50)).length).toBeGreaterThan(2);
  });

  test.each([
    '%',
    '_',
    '\\',
    "' or 1=1 --",
    '()[]{}*+?',
    '日本語',
    '🇺🇦',
    '!!!',
    '"; drop table partner;',
    '   ',
  ])('finds nothing for the hostile words %s', async (q) => {
    expect(await find(q)).toEqual([]);
  });

  test('asks for words, and for no more hits than it can rank', async () => {
    expect(await refusalOf(api.search({ q: '' }))).toMatchObject({ status: 400 });
    expect(await refusalOf(api.search({ q: 'a', limit: 51 }))).toMatchObject({ status: 400 });
    expect(await find('a', 3)).toHaveLength(3);
    expect(await find('x'.repeat(200))).toEqual([]);
  });
});
