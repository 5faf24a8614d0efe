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

  test('finds a strategy by its title, and a key action by its code and by its words', async () => {
    const strategy = { type: 'strategy', code: 'strategy-2024-2027', subtitle: '2024–2027' };
    expect(await first('strategy-2024-2027')).toMatchObject(strategy);
    const keyAction = { type: 'key-action', code: 'strategy-2024-2027/KA2.1', partner: null };
    expect(await first('ka2.1')).toMatchObject(keyAction);
    expect(await find('similar instruments')).toMatchObject([keyAction]);
  });

  test('finds offices, magistrates, guides, projects and activities, each where it is kept', async () => {
    await api.createContactPoint({
      body: {
        partnerCode: 'CL',
        appointedBy: 'country-authority',
        from: '2024',
        authority: 'Fiscalía Nacional',
      },
    });
    await api.createLiaisonMagistrate({ body: { partnerCode: 'CL', status: 'explored' } });
    await api.createGuide({ body: { title: 'How to reach one another', language: 'en' } });
    await api.createCapacityProject({
      body: { code: 'courts-abroad', name: 'Courts abroad together', agencyRole: 'implements' },
    });
    await api.createActivity({
      body: {
        kind: 'study-visit',
        title: 'Besuch der Fachleute',
        state: 'held',
        from: '2026-05',
        partnerCodes: ['XK', 'CL'],
      },
    });
    expect(await first('fiscalia nacional')).toMatchObject({
      type: 'contact-point',
      title: 'Fiscalía Nacional',
      partner: { code: 'CL' },
    });
    expect(await first('fiscalia nacionl')).toMatchObject({ type: 'contact-point' });
    expect(await first('how to reach')).toMatchObject({ type: 'guide', partner: null });
    expect(await first('courts-abroad')).toMatchObject({ type: 'capacity-project', code: 'courts-abroad' });
    expect(await first('courts abroda')).toMatchObject({ type: 'capacity-project' });
    expect(await first('Fachleute')).toMatchObject({
      type: 'activity',
      subtitle: '2026-05',
      partner: { code: 'XK', designation: expect.stringMatching(/without prejudice/i) },
    });
    expect((await find('Chile', 50)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['partner', 'working-arrangement', 'contact-point', 'liaison-magistrate']),
    );
  });

  test('never finds the people who hold an office or a post', async () => {
    const { data, etag } = await api.createContactPoint({
      body: { partnerCode: 'PE', appointedBy: 'country-authority', from: '2024' },
    });
    await api.createContactPointHolder({
      id: data.id,
      body: { name: 'Quispe Zevallos', role: 'Zevallos role', email: 'zevallos@example.org', from: '2024' },
    });
    await api.createLiaisonMagistrate({
      body: { partnerCode: 'PE', status: 'posted', from: '2024', name: 'Zevallos' },
    });
    expect(etag).not.toBeNull();
    expect(await find('Zevallos')).toEqual([]);
    expect(await find('zevallos@example.org')).toEqual([]);
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
    const { items } = (await api.listConflicts({ partnerCode: ['TR'] })).data;
    const touching = items.map(({ id }) => id);
    const meant = hits.filter(
      ({ id, title, partner }) => touching.includes(id) || /\btr/i.test(title) || partner?.code === 'TR',
    );
    expect(meant).toEqual(hits);
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
