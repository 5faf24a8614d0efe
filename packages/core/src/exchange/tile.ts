import type { Stage } from '../instruments/stage-tables.ts';
import type { ExchangeAnswer, PipelineEntry, Tile } from './answer.ts';

// Under a mandate, or agreed and not yet effective; for an arrangement from the negotiation on.
const mandateStages = {
  agreement: [
    'authorised',
    'negotiating',
    'initialled',
    'signed',
    'consented',
    'concluded',
    'adopted',
    'in-force',
  ],
  'working-arrangement': ['negotiating', 'approved', 'signed'],
} as const satisfies Record<PipelineEntry['instrument']['type'], readonly Stage[]>;

function isMandate({ instrument, stage }: PipelineEntry): boolean {
  return (mandateStages[instrument.type] as readonly string[]).includes(stage);
}

/** The letter of a partner on the tile map: the first that holds of P, S, ?, M, C, -. */
export function tileOf(
  answer: Pick<ExchangeAnswer, 'personalData' | 'strategicInformation' | 'pipeline'>,
): Tile {
  const { personalData, strategicInformation, pipeline } = answer;
  if (personalData.verdict === 'yes') return 'P';
  if (strategicInformation.verdict === 'yes') return 'S';
  if (personalData.verdict === 'unknown' || strategicInformation.verdict === 'unknown') return '?';
  if (pipeline.some(isMandate)) return 'M';
  return pipeline.length > 0 ? 'C' : '-';
}
