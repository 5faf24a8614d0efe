import { describe, expect, test } from 'vitest';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
const codes = async (query: Parameters<typeof api.listCapacityProjects>[0]) =>
  (await api.listCapacityProjects(query)).data.items.map(({ code }) => code);

describe('The list of capacity projects', () => {
  test('has the six of the documents, by name', async () => {
    expect(await codes({})).toEqual([
      'ct-just',
      'emj',
      'el-paccto-2',
      'genocide-network-project',
      'sirius',
      'wbcj',
    ]);
  });

  test('is filtered by status, role, region, beneficiary and words', async () => {
    expect(await codes({ status: ['implementation'] })).toEqual(['emj', 'sirius', 'wbcj']);
    expect(await codes({ status: ['pipeline', 'not-recorded'] })).toEqual([
      'ct-just',
      'el-paccto-2',
      'genocide-network-project',
    ]);
    expect(await codes({ agencyRole: ['co-implements', 'planned'] })).toEqual([
      'genocide-network-project',
      'sirius',
    ]);
    expect(await codes({ region: ['gulf', 'western-balkans'] })).toEqual(['ct-just', 'wbcj']);
    expect(await codes({ partnerCode: ['TN'] })).toEqual([]);
    expect(await codes({ q: 'el paccto' })).toEqual(['el-paccto-2']);
    expect(await codes({ q: '%' })).toEqual([]);
  });

  test('is sorted by how far projects are, not recorded last, and read page by page', async () => {
    expect(await codes({ sort: 'status,-name' })).toEqual([
      'genocide-network-project',
      'wbcj',
      'sirius',
      'emj',
      'el-paccto-2',
      'ct-just',
    ]);
    const first = (await api.listCapacityProjects({ limit: 4, count: true })).data;
    expect(first.total).toBe(6);
    const cursor = new URL(first.links.next as string, 'http://x').searchParams.get('cursor') as string;
    expect(await codes({ limit: 4, cursor })).toEqual(['sirius', 'wbcj']);
  });
});

describe('The matrix of partners and projects', () => {
  const matrix = async (on?: string) => {
    const { projects, rows } = (await api.getProjectMatrix(on ? { on } : {})).data;
    const cell = (partner: string, project: string) => {
      const row = rows.find((each) => each.partner.code === partner);
      return row?.cells[projects.findIndex(({ code }) => code === project)];
    };
    return { projects, rows, cell };
  };

  test('tells by region who may take part, and carries footnotes (BR17)', async () => {
    const { projects, rows, cell } = await matrix();
    expect(projects).toHaveLength(6);
    expect(projects).toContainEqual({
      code: 'genocide-network-project',
      title: 'New project with the Genocide Network',
    });
    expect(rows).toHaveLength(13);
    expect([cell('TN', 'emj'), cell('TN', 'wbcj'), cell('AL', 'wbcj')]).toEqual([
      'eligible',
      'none',
      'eligible',
    ]);
    expect(cell('CL', 'el-paccto-2')).toBeUndefined();
    const kosovo = rows.find(({ partner }) => partner.code === 'XK');
    expect(kosovo?.partner.designation).toContain('UNSCR 1244(1999)');
  });

  test('lets into Sirius whoever has an operational arrangement in force, and nobody else (BR25)', async () => {
    expect((await matrix()).cell('NG', 'sirius')).toBeUndefined();
    const agreement = (await api.listAgreements({ partnerCode: ['UA'] })).data.items[0]?.id as string;
    const { data } = await api.createWorkingArrangement({
      body: { partnerCode: 'UA', title: 'To carry it out', purpose: 'implementing', implements: agreement },
    });
    const citations = [{ source: 'S1', locator: null, quote: null }];
    await api.recordWorkingArrangementMilestone({
      id: data.id,
      body: { stage: 'in-force', on: '2025-03', historic: true, citations },
    });
    expect((await matrix()).cell('UA', 'sirius')).toBe('eligible');
    expect((await matrix('2025-03-30')).cell('UA', 'sirius')).toBeUndefined();
  });

  test('shows beneficiaries as such, and the map counts them', async () => {
    const { etag } = await api.getCapacityProject({ code: 'emj' });
    await api.updateCapacityProject({
      code: 'emj',
      ifMatch: etag as string,
      body: { partnerCodes: ['TN', 'interpol'], from: '2024-06' },
    });
    const { cell } = await matrix();
    expect([cell('TN', 'emj'), cell('interpol', 'emj'), cell('MA', 'emj')]).toEqual([
      'beneficiary',
      'beneficiary',
      'eligible',
    ]);
    const counted = async (on: string) =>
      (await api.listExchangeAnswers({ on })).data.items.find(({ partner }) => partner.code === 'TN')
        ?.projects;
    expect([await counted('2024-06-29'), await counted('2024-06-30')]).toEqual([0, 1]);
  });
});
