import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
const cite = (locator: string) => [{ source: 'S9', locator, quote: null }];
await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
await api.createSource({
  body: { code: 'S10', title: 'Another', kind: 'letter', citations: cite('source') },
});
await api.createPartner({
  body: { code: 'XK', name: 'Kosovo', designation: 'A footnote.', citations: cite('partner') },
});
await api.createNetwork({
  body: { code: 'net', name: 'Network', nameVariants: [{ name: 'Réseau', citations: cite('variant') }] },
});
const assessed = { assessedOn: '2026-05', memberStatesConsulted: true };
await api.createAssessment({ code: 'XK', body: { ...assessed, citations: cite('assessment') } });
const agreement = (await api.createAgreement({ body: { partnerCode: 'XK', title: 'Agreement' } })).data;
await api.recordAgreementMilestone({
  id: agreement.id,
  body: { stage: 'in-force', on: '2024', citations: cite('milestone') },
});
const arrangement = (
  await api.createWorkingArrangement({ body: { partnerCode: 'XK', title: 'Arrangement' } })
).data;
const gate = arrangement.gates[0];
await api.updateWorkingArrangementGate({
  id: arrangement.id,
  gateId: gate?.id as string,
  ifMatch: '"1"',
  body: { openedOn: '2026', citations: cite('gate') },
});
await api.createLiaisonProsecutor({
  body: { partnerCode: 'XK', name: 'Jane Doe', from: '2025', citations: cite('post') },
});
await api.createPolicyDocument({ body: { code: 'PD1', title: 'Strategy', citations: cite('document') } });

const all = async () => (await api.listSourceCitations({ code: 'S9', limit: 200 })).data.items;

describe('What a source states', () => {
  test.each([
    ['partner', { type: 'partner', code: 'XK', title: 'Kosovo' }],
    ['variant', { type: 'network', code: 'net', title: 'Network' }],
    ['assessment', { type: 'partner', code: 'XK', subtitle: 'Assessment of 2026-05' }],
    [
      'milestone',
      { type: 'agreement', id: agreement.id, title: 'Agreement', subtitle: 'Milestone: in force' },
    ],
    ['gate', { type: 'working-arrangement', id: arrangement.id, subtitle: 'Gate: cooperation established' }],
    ['post', { type: 'liaison-prosecutor', title: 'Liaison prosecutor of Kosovo' }],
    ['document', { type: 'policy-document', code: 'PD1', title: 'Strategy', partner: null }],
    ['source', { type: 'source', code: 'S10', title: 'Another', partner: null }],
  ])('names the record behind the citation “%s” well enough to open it', async (locator, record) => {
    const found = (await all()).filter((citation) => citation.locator === locator);
    expect(found).toMatchObject([{ locator, quote: null, record }]);
  });

  test('every name of Kosovo comes with its footnote, and no name of a person comes at all', async () => {
    const items = await all();
    for (const { record } of items.filter(({ record }) => record.partner?.code === 'XK'))
      expect(record.partner?.designation).toBe('A footnote.');
    expect(JSON.stringify(items)).not.toContain('Jane');
  });

  test('a record counts once among those that cite, with all its parts', async () => {
    expect(await all()).toHaveLength(8);
    expect((await api.getSource({ code: 'S9' })).data.citedBy).toBe(7);
  });

  test('is read page by page, in one order', async () => {
    const whole = (await all()).map(({ locator }) => locator);
    const paged: (string | null)[] = [];
    for (let cursor: string | undefined; ; ) {
      const { data } = await api.listSourceCitations({
        code: 'S9',
        limit: 3,
        count: true,
        ...(cursor && { cursor }),
      });
      expect(data.total).toBe(8);
      paged.push(...data.items.map(({ locator }) => locator));
      if (!data.links.next) break;
      expect(data.links.next).toMatch(/^\/v1\/sources\/S9\/citations\?/);
      cursor = new URL(data.links.next, 'http://x').searchParams.get('cursor') as string;
    }
    expect(paged).toEqual(whole);
  });

  test('is asked of a source that is there', async () => {
    expect(await refusalOf(api.listSourceCitations({ code: 'S404' }))).toMatchObject({ status: 404 });
    expect((await api.listSourceCitations({ code: 'S10' })).data.items).toEqual([]);
  });
});
