import type { ReportedPartner, ReportFacts } from './facts.ts';
import { groupOf, reportGroups } from './groups.ts';
import { named } from './instrument-tables.ts';
import { column, note, type ReportTable, row, sum } from './table.ts';

const numbers = (keys: readonly string[]) => keys.map((key) => column(key, 'number'));
const countsOf = [
  'contactPoints',
  'confirmed',
  'liaisonProsecutors',
  'liaisonMagistrates',
] as const satisfies readonly (keyof ReportedPartner)[];

/** How many partners of each region have a contact point, how many there are, and how fresh what is known of them is. */
export function contactsByRegion({ partners }: ReportFacts): Omit<ReportTable, 'id'> {
  const cells = (of: readonly ReportedPartner[]) => [
    of.length,
    of.filter(({ contactPoints }) => contactPoints > 0).length,
    ...countsOf.map((key) => sum(of.map((partner) => partner[key]))),
  ];
  return {
    columns: [
      column('group', 'word', { words: 'group' }),
      ...numbers(['partners', 'withContactPoint', ...countsOf]),
    ],
    rows: [
      ...reportGroups.map((group) =>
        row(group, [group, ...cells(partners.filter((one) => groupOf(one) === group))]),
      ),
      { key: 'total', total: true, cells: ['total', ...cells(partners)] },
    ],
    notes: [note('one-region-each'), note('own-contacts-only')],
  };
}

/** In which languages contact points work. An office works in several, so that the rows do not add up. */
export function contactsByLanguage({ languages }: ReportFacts): Omit<ReportTable, 'id'> {
  return {
    columns: [column('language', 'text'), ...numbers(['partners', 'contactPoints', 'confirmed'])],
    rows: languages.map(({ language, partners, contactPoints, confirmed }) =>
      row(language, [language, partners, contactPoints, confirmed]),
    ),
    notes: [],
  };
}

/** Every partner with what it had on the day and what was held with it in the period. */
export function partnerList({ partners, instruments }: ReportFacts): Omit<ReportTable, 'id'> {
  const has = (code: string, type: string) =>
    instruments.filter((one) => one.partnerCode === code && one.type === type && inForce(one.stage)).length;
  return {
    columns: [
      column('partner', 'partner'),
      column('group', 'word', { words: 'group' }),
      ...numbers(['agreementsInForce', 'arrangementsInForce', ...countsOf, 'activities']),
    ],
    rows: partners.map((partner) =>
      row(partner.code, [
        named(partner),
        groupOf(partner),
        has(partner.code, 'agreement'),
        has(partner.code, 'working-arrangement'),
        ...countsOf.map((key) => partner[key]),
        partner.activities,
      ]),
    ),
    notes: [note('own-contacts-only')],
  };
}

const inForce = (stage: string | null): boolean =>
  stage === 'in-force' || stage === 'data-exchange-enabled' || stage === 'resumed';
