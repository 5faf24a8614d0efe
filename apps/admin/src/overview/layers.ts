import type { Schema } from '../session/contract.ts';
import type { VerdictKind } from '../ui/types.ts';

export type Row = Schema<'ExchangeAnswerRow'>;

/** What the map can show; the first one is shown unless the address says otherwise. */
export const layerIds = [
  'may-flow',
  'personal-data',
  'strategic-information',
  'stage',
  'liaison-prosecutor',
  'contact-points',
  'networks',
  'projects',
] as const;
export type LayerId = (typeof layerIds)[number];

/** A way to mark a tile: its letter and the look of its ground. No letter means two things on one layer. */
export const marks = {
  'personal-data': { letter: 'P', look: 'personal-data' },
  strategic: { letter: 'S', look: 'strategic' },
  'strategic-information': { letter: 'S', look: 'strategic' },
  unknown: { letter: '?', look: 'unknown' },
  mandate: { letter: 'M', look: 'mandate' },
  considered: { letter: 'C', look: 'considered' },
  none: { letter: '–', look: 'none' },
  'agreement-in-force': { letter: 'A', look: 'personal-data' },
  'arrangement-in-force': { letter: 'W', look: 'strategic' },
  agreed: { letter: 'G', look: 'mandate' },
  negotiating: { letter: 'N', look: 'mandate' },
  'council-mandate': { letter: 'M', look: 'mandate' },
  proposed: { letter: 'R', look: 'considered' },
  'need-identified': { letter: 'I', look: 'considered' },
  ended: { letter: 'E', look: 'none' },
  nothing: { letter: '–', look: 'none' },
  'in-post': { letter: 'L', look: 'personal-data' },
  'nobody-on-record': { letter: '!', look: 'mandate' },
  'no-agreement': { letter: '–', look: 'none' },
  'has-contact-point': { letter: 'n', look: 'personal-data' },
  'no-contact-point': { letter: '–', look: 'none' },
  'in-network': { letter: 'n', look: 'personal-data' },
  'in-no-network': { letter: '–', look: 'none' },
  'in-project': { letter: 'n', look: 'personal-data' },
  'in-no-project': { letter: '–', look: 'none' },
} as const satisfies Record<string, { letter: string; look: VerdictKind }>;
export type MarkId = keyof typeof marks;

/** The legend of each layer, in its order. */
export const legends = {
  'may-flow': ['personal-data', 'strategic', 'mandate', 'considered', 'none', 'unknown'],
  'personal-data': ['personal-data', 'mandate', 'considered', 'none', 'unknown'],
  'strategic-information': ['strategic-information', 'mandate', 'considered', 'none', 'unknown'],
  stage: [
    'agreement-in-force',
    'arrangement-in-force',
    'agreed',
    'negotiating',
    'council-mandate',
    'proposed',
    'need-identified',
    'considered',
    'ended',
    'nothing',
    'unknown',
  ],
  'liaison-prosecutor': ['in-post', 'nobody-on-record', 'no-agreement', 'unknown'],
  'contact-points': ['has-contact-point', 'no-contact-point'],
  networks: ['in-network', 'in-no-network'],
  projects: ['in-project', 'in-no-project'],
} as const satisfies Record<LayerId, readonly MarkId[]>;

const inForce = ['in-force', 'data-exchange-enabled', 'resumed'];
const agreed = ['initialled', 'signed', 'consented', 'concluded', 'adopted', 'approved'];
const underMandate = [
  'authorised',
  'negotiating',
  'initialled',
  'signed',
  'consented',
  'concluded',
  'adopted',
];
const beforeMandate = ['need-identified', 'proposed', 'recommended'];
const arrangementAgreed = ['negotiating', 'approved', 'signed'];
const arrangementBegun = ['considered', 'exploring'];

const among = (stages: readonly string[], stage: string | null): boolean =>
  stage !== null && stages.includes(stage);

/** Nothing is certain of this partner that day, so that no stage is no sign of none. */
const untold = (row: Row): boolean =>
  row.agreementStage === null && row.arrangementStage === null && row.tile === '?';

const tileMarks = {
  P: 'personal-data',
  S: 'strategic',
  '?': 'unknown',
  M: 'mandate',
  C: 'considered',
  '-': 'none',
} as const satisfies Record<Schema<'Tile'>, MarkId>;

function stageMark(row: Row): MarkId {
  const { agreementStage: agreement, arrangementStage: arrangement } = row;
  const either = (stages: readonly string[]) => among(stages, agreement) || among(stages, arrangement);
  if (among(inForce, agreement)) return 'agreement-in-force';
  if (among(inForce, arrangement)) return 'arrangement-in-force';
  if (untold(row)) return 'unknown';
  if (either(agreed)) return 'agreed';
  if (either(['negotiating'])) return 'negotiating';
  if (among(['authorised'], agreement)) return 'council-mandate';
  if (among(['proposed', 'recommended'], agreement)) return 'proposed';
  if (among(['need-identified'], agreement)) return 'need-identified';
  if (among(arrangementBegun, arrangement)) return 'considered';
  return agreement === null && arrangement === null ? 'nothing' : 'ended';
}

const rules: Record<LayerId, (row: Row) => MarkId> = {
  'may-flow': (row) => tileMarks[row.tile],
  'personal-data': (row) => {
    if (row.personalData === 'yes') return 'personal-data';
    if (row.personalData === 'unknown') return 'unknown';
    if (among(underMandate, row.agreementStage)) return 'mandate';
    return among(beforeMandate, row.agreementStage) ? 'considered' : 'none';
  },
  'strategic-information': (row) => {
    if (row.strategicInformation === 'yes') return 'strategic-information';
    if (row.strategicInformation === 'unknown') return 'unknown';
    if (among(underMandate, row.agreementStage) || among(arrangementAgreed, row.arrangementStage))
      return 'mandate';
    const begun = among(beforeMandate, row.agreementStage) || among(arrangementBegun, row.arrangementStage);
    return begun ? 'considered' : 'none';
  },
  stage: stageMark,
  'liaison-prosecutor': (row) => {
    if (row.channel === 'liaison-prosecutor') return 'in-post';
    if (row.personalData === 'unknown') return 'unknown';
    return row.personalData === 'yes' ? 'nobody-on-record' : 'no-agreement';
  },
  'contact-points': (row) => (row.contactPoints > 0 ? 'has-contact-point' : 'no-contact-point'),
  networks: (row) => (row.networks > 0 ? 'in-network' : 'in-no-network'),
  projects: (row) => (row.projects > 0 ? 'in-project' : 'in-no-project'),
};

/** Layers that count: the number itself stands on the tile. */
const counted = {
  'contact-points': 'contactPoints',
  networks: 'networks',
  projects: 'projects',
} as const satisfies Partial<Record<LayerId, keyof Row>>;

/** How many of what the layer counts a partner has; null where the layer counts nothing. */
export function countOf(layer: LayerId, row: Row): number | null {
  return layer in counted ? row[counted[layer as keyof typeof counted]] : null;
}

/** Whether the layer is the one that counts this. */
export const isCounted = (layer: LayerId, key: keyof Row): boolean =>
  layer in counted && counted[layer as keyof typeof counted] === key;

/** What stands on the tile: the number where there is one, else the letter of its mark. */
export function letterOf(layer: LayerId, row: Row): string {
  const count = countOf(layer, row);
  if (count === null || count === 0) return marks[markOf(layer, row)].letter;
  return count > 99 ? '99+' : String(count);
}

/** How a layer marks a partner on the day of the answer. */
export function markOf(layer: LayerId, row: Row): MarkId {
  return rules[layer](row);
}

/** How many partners bear each mark of a layer; marks that nobody bears are left out. */
export function countMarks(layer: LayerId, rows: readonly Row[]): { mark: MarkId; count: number }[] {
  return legends[layer]
    .map((mark) => ({ mark, count: rows.filter((row) => markOf(layer, row) === mark).length }))
    .filter(({ count }) => count > 0);
}
