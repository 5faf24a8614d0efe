import type { Citation, Column, Fact, PartnerLabel, Step } from '../ui/types.ts';

const s1: Citation = { source: 'S1', locator: 'Priority 2, key actions', quote: null };
export const kosovo: PartnerLabel = {
  code: 'XK',
  kind: 'country',
  name: 'Kosovo',
  designation:
    'This designation is without prejudice to positions on status and is in line with UNSCR 1244(1999) and the ICJ Opinion on the Kosovo declaration of independence.',
};
const chile: PartnerLabel = { code: 'CL', kind: 'country', name: 'Chile', designation: null };
const turkiye: PartnerLabel = { code: 'TR', kind: 'country', name: 'Türkiye', designation: null };

export interface Row {
  id: string;
  partner: PartnerLabel;
  stage: string;
  since: string | null;
  number: number;
  citations: Citation[];
}
export const rows: Row[] = [
  { id: '1', partner: chile, stage: 'In force', since: '2024-03', number: 12, citations: [s1] },
  { id: '2', partner: kosovo, stage: 'Considered', since: null, number: 3, citations: [] },
  {
    id: '3',
    partner: turkiye,
    stage: 'Council mandate',
    since: '2021',
    number: 1204,
    citations: [s1, { ...s1, source: 'S2' }],
  },
];
export const columns: Column<Row>[] = [
  { key: 'partner', label: 'Partner', sort: 'partner' },
  { key: 'stage', label: 'Stage', sort: 'stage', text: (r) => r.stage },
  { key: 'since', label: 'Since', sort: 'since' },
  { key: 'number', label: 'Cases', align: 'end', text: (r) => String(r.number) },
  { key: 'citations', label: 'Source' },
];
export const steps: Step[] = [
  {
    stage: 'need-identified',
    label: 'Need identified',
    state: 'reached',
    on: null,
    knownBy: '2024-03-31',
    citations: [s1],
  },
  { stage: 'proposed', label: 'Proposed', state: 'reached', on: '2020', citations: [s1] },
  {
    stage: 'authorised',
    label: 'Council mandate',
    state: 'reached',
    on: '2021-03',
    citations: [],
    current: true,
  },
  {
    stage: 'negotiating',
    label: 'Negotiating',
    state: 'ahead',
    gate: { label: 'the Commission agrees', open: false },
  },
  {
    stage: 'signed',
    label: 'Signed',
    state: 'ahead',
    gate: { label: 'cooperation established', open: true },
  },
  { stage: 'in-force', label: 'In force', state: 'ahead' },
];
export const facts: Fact[] = [
  { key: 'form', label: 'Form', value: 'International agreement', citations: [s1] },
  { key: 'reference', label: 'Reference', value: null },
  { key: 'partner', label: 'Partner' },
  { key: 'expires', label: 'Expires on', value: null, citations: [] },
];
