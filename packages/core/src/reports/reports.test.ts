import { describe, expect, it } from 'vitest';
import {
  footnotesOf,
  type ReportFacts,
  reportDay,
  reportTables,
  spokenColumns,
  type TableId,
} from './index.ts';
import { wordLists, wordOf } from './words.ts';

const footnote = 'Without prejudice.';
const partner = (code: string, regions: string[], more: object = {}) => ({
  code,
  kind: 'country' as const,
  name: `Country ${code}`,
  designation: null,
  regions,
  contactPoints: 0,
  confirmed: 0,
  liaisonProsecutors: 0,
  liaisonMagistrates: 0,
  activities: 0,
  ...more,
});
const instrument = (id: string, partnerCode: string, more: object = {}) => ({
  id,
  type: 'agreement' as const,
  partnerCode,
  title: `Agreement ${id}`,
  stage: 'in-force' as const,
  since: null,
  expiresOn: null,
  ...more,
});
const held = (more: object = {}) => ({
  kind: 'study-visit' as const,
  priorities: ['P1'],
  activities: 1,
  participants: 3,
  effortDays: 0.1,
  euro: 10.5,
  otherCurrencies: 0,
  ...more,
});
const nothing: ReportFacts = {
  partners: [],
  instruments: [],
  steps: [],
  activities: [],
  undatedActivities: 0,
  languages: [],
  projects: [],
  strategy: null,
};
const strategy = {
  code: 'plan',
  title: 'The plan',
  priorities: [
    { code: 'P1', title: 'First' },
    { code: 'P2', title: 'Second' },
  ],
  keyActions: [],
};
const tableOf = (id: TableId, facts: Partial<ReportFacts>) => {
  const table = reportTables({ ...nothing, ...facts }).find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return {
    ...table,
    cell: (rowKey: string, columnKey: string) =>
      table.rows.find(({ key }) => key === rowKey)?.cells[
        table.columns.findIndex(({ key }) => key === columnKey)
      ],
  };
};

describe('Instruments', () => {
  const facts = {
    partners: [
      partner('RS', ['western-balkans']),
      partner('TR', []),
      partner('net', [], { kind: 'network' }),
    ],
    instruments: [
      instrument('a', 'RS'),
      instrument('b', 'TR', { stage: 'authorised' }),
      instrument('c', 'net', { type: 'working-arrangement', stage: null }),
    ],
  };

  it('are counted where they stand, and a partner in one region only', () => {
    const table = tableOf('agreements-by-region', facts);
    expect(table.cell('western-balkans', 'in-force')).toBe(1);
    expect(table.cell('others', 'authorised')).toBe(1);
    expect(table.cell('total', 'total')).toBe(2);
    const arrangements = tableOf('arrangements-by-region', facts);
    expect([arrangements.cell('network', 'none'), arrangements.cell('total', 'total')]).toEqual([1, 1]);
  });

  it('a stage at which nothing stands takes no place on a page', () => {
    const keys = spokenColumns(tableOf('agreements-by-region', facts)).map(({ key }) => key);
    expect(keys).toEqual(['group', 'authorised', 'in-force', 'total']);
  });

  it('name their partner with its footnote (BR17)', () => {
    const kosovo = partner('XK', ['western-balkans'], { name: 'Kosovo', designation: footnote });
    const { rows } = tableOf('instruments', { partners: [kosovo], instruments: [instrument('k', 'XK')] });
    expect(rows[0]?.cells[0]).toEqual({ code: 'XK', kind: 'country', name: 'Kosovo', designation: footnote });
    expect(footnotesOf(rows.flatMap(({ cells }) => cells))).toEqual([footnote]);
  });

  it('a title that names such a partner needs the footnote as well', () => {
    expect(footnotesOf(['Arrangement with Kosovo'])).toEqual([expect.stringContaining('without prejudice')]);
  });
});

describe('Activities', () => {
  it('that serve two priorities count in both, and once in all', () => {
    const table = tableOf('activities-by-kind', {
      strategy,
      activities: [held({ priorities: ['P1', 'P2'] }), held()],
    });
    expect(['P1', 'P2', 'none', 'total'].map((key) => table.cell('study-visit', key))).toEqual([2, 1, 0, 2]);
    expect(table.notes.map(({ code }) => code)).toEqual(['several-priorities']);
  });

  it('without a day are told of, and not counted', () => {
    const { notes } = tableOf('activities-by-kind', { undatedActivities: 4 });
    expect(notes).toContainEqual({ code: 'undated-left-out', values: { n: '4' } });
  });

  it('add up to hundredths and no further (BR28)', () => {
    const table = tableOf('activities-by-priority', {
      strategy,
      activities: [held(), held({ effortDays: 0.2 })],
    });
    expect([table.cell('P1', 'effortDays'), table.cell('total', 'euro')]).toEqual([0.3, 21]);
  });
});

it('contact points are counted by region, with who has none', () => {
  const facts = {
    partners: [
      partner('RS', ['western-balkans'], { contactPoints: 2, confirmed: 1 }),
      partner('ME', ['western-balkans']),
    ],
  };
  const table = tableOf('contacts-by-region', facts);
  const counted = ['partners', 'withContactPoint', 'contactPoints', 'confirmed'].map((key) =>
    table.cell('western-balkans', key),
  );
  expect(counted).toEqual([2, 1, 2, 1]);
});

it('an agreement that was resumed is in force again', () => {
  const facts = { partners: [partner('RS', [])], instruments: [instrument('a', 'RS', { stage: 'resumed' })] };
  expect(tableOf('partners', facts).cell('RS', 'agreementsInForce')).toBe(1);
});

describe('Every table', () => {
  const tables = reportTables({ ...nothing, strategy });

  it.each(tables)(
    '$id has a cell for each column, and words for all it says',
    ({ id, columns, rows, notes }) => {
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      const spoken = [
        { list: 'table' as const, key: id },
        ...columns.map(({ heading }) => heading).filter(({ list }) => list !== 'plain'),
        ...notes.map(({ code }) => ({ list: 'note' as const, key: code })),
      ];
      for (const word of spoken) expect(wordOf(word)).not.toBe(word.key);
    },
  );

  it('is known by its list', () => expect(wordLists).toContain('plain'));

  it.each([1, 2, 3, 7, 40])('counts every one of %i instruments once, wherever they stand', (count) => {
    const stages = ['in-force', 'authorised', 'proposed', null] as const;
    const places = ['gulf', 'asia', 'efta-uk', 'western-balkans'];
    const made = Array.from({ length: count }, (_, at) => at);
    const partners = made.map((at) => partner(String(at), [places[at % 4] as string]));
    const instruments = made.map((at) => instrument(String(at), String(at), { stage: stages[(at * 7) % 4] }));
    const { rows } = tableOf('agreements-by-region', { partners, instruments });
    const counted = rows.filter(({ total }) => !total).map(({ cells }) => cells.at(-1) as number);
    expect(counted.reduce((a, b) => a + b, 0)).toBe(count);
    const [total] = rows.filter((one) => one.total);
    expect(total?.cells.slice(1, -1).reduce<number>((a, b) => a + Number(b), 0)).toBe(count);
  });
});

it.each([
  ['2025-12-31', '2026-11-22', '2025-12-31'],
  ['2026-12-31', '2026-11-22', '2026-11-22'],
])('a report until %s, made on %s, shows %s', (until, today, on) => {
  expect(reportDay(until, today)).toBe(on);
});
