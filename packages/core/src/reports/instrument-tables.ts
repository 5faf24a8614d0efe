import type { InstrumentRef } from '../instruments/milestone.ts';
import type { StageRow } from '../instruments/stage.ts';
import { adequacyStages, agreementStages, arrangementStages } from '../instruments/stage-tables.ts';
import type { PartnerRef } from '../partners/partner.ts';
import type { ReportedPartner, ReportFacts } from './facts.ts';
import { groupOf, reportGroups } from './groups.ts';
import { column, note, type ReportTable, row } from './table.ts';

/** The stages of both tracks in their order, and one for instruments none of whose steps is certain. */
const stages = (...tracks: (readonly StageRow[])[]) => [
  ...new Map(
    tracks
      .flat()
      .toSorted((a, b) => a.order - b.order)
      .map(({ stage }) => [stage, stage]),
  ).keys(),
  'none',
];
const stagesOfType = {
  agreement: stages(agreementStages, adequacyStages),
  'working-arrangement': stages(arrangementStages),
} as const satisfies Record<InstrumentRef['type'], string[]>;

/** Each partner by its code. */
export const partnersByCode = ({ partners }: Pick<ReportFacts, 'partners'>): Map<string, ReportedPartner> =>
  new Map(partners.map((partner) => [partner.code, partner]));

/** A partner as a cell names it: nothing but what belongs to the name. */
export const named = ({ code, kind, name, designation }: PartnerRef): PartnerRef => ({
  code,
  kind,
  name,
  designation,
});

/** How many instruments of a type stand at each stage, by region; the rows and columns add up. */
function byRegion(type: InstrumentRef['type'], facts: ReportFacts): Omit<ReportTable, 'id'> {
  const partners = partnersByCode(facts);
  const shown = stagesOfType[type];
  const of = (group: string | null, stage: string | null) =>
    facts.instruments.filter((one) => {
      const partner = partners.get(one.partnerCode);
      const there = group === null || (partner !== undefined && groupOf(partner) === group);
      return one.type === type && there && (stage === null || (one.stage ?? 'none') === stage);
    }).length;
  const cells = (group: string | null) => [...shown.map((stage) => of(group, stage)), of(group, null)];
  return {
    columns: [
      column('group', 'word', { words: 'group' }),
      ...shown.map((stage) => column(stage, 'number', { heading: { list: 'stage', key: stage } })),
      column('total', 'number'),
    ],
    rows: [
      ...reportGroups.map((group) => row(group, [group, ...cells(group)])),
      { key: 'total', total: true, cells: ['total', ...cells(null)] },
    ],
    notes: [note('one-region-each'), note('certain-only')],
  };
}

export const agreementsByRegion = (facts: ReportFacts) => byRegion('agreement', facts);
export const arrangementsByRegion = (facts: ReportFacts) => byRegion('working-arrangement', facts);

/** Every instrument with where it stands on the day. */
export function instrumentList(facts: ReportFacts): Omit<ReportTable, 'id'> {
  const partners = partnersByCode(facts);
  return {
    columns: [
      column('partner', 'partner'),
      column('instrument', 'word', { words: 'instrument' }),
      column('title', 'text'),
      column('stage', 'word', { words: 'stage' }),
      column('since', 'date'),
      column('expiresOn', 'date'),
    ],
    rows: facts.instruments.flatMap(({ id, type, partnerCode, title, stage, since, expiresOn }) => {
      const partner = partners.get(partnerCode);
      return partner ? [row(id, [named(partner), type, title, stage ?? 'none', since, expiresOn])] : [];
    }),
    notes: [note('certain-only')],
  };
}

/** What moved in the period. */
export function stepList(facts: ReportFacts): Omit<ReportTable, 'id'> {
  const partners = partnersByCode(facts);
  return {
    columns: [
      column('partner', 'partner'),
      column('instrument', 'word', { words: 'instrument' }),
      column('title', 'text'),
      column('step', 'word', { words: 'stage' }),
      column('on', 'date'),
      column('knownBy', 'date'),
    ],
    rows: facts.steps.flatMap(({ id, type, partnerCode, title, stage, on, knownBy }) => {
      const partner = partners.get(partnerCode);
      return partner ? [row(id, [named(partner), type, title, stage, on, knownBy])] : [];
    }),
    notes: [note('dated-in-period')],
  };
}
