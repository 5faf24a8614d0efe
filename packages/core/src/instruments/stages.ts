import type { Effect, StageRow, Track } from './stage.ts';
import { adequacyStages, agreementStages, arrangementStages, type Stage } from './stage-tables.ts';

const tables = {
  agreement: agreementStages,
  'adequacy-decision': adequacyStages,
  'working-arrangement': arrangementStages,
} as const satisfies Record<Track, readonly StageRow<Stage>[]>;

const rows = new Map<string, StageRow<Stage>>(
  Object.values(tables)
    .flat()
    .map((row) => [row.stage, row]),
);

/** The steps of a track, those that lead forward first and in their order. */
export function stagesOf(track: Track): readonly StageRow<Stage>[] {
  return tables[track];
}

/** The row of a step on a track; undefined when the track does not know it. */
export function stageRow(track: Track, stage: Stage): StageRow<Stage> | undefined {
  return stagesOf(track).find((row) => row.stage === stage);
}

/** The place of a step on its track; refuses (throws) a step the track does not know. */
export function stageOrder(track: Track, stage: Stage): number {
  const row = stageRow(track, stage);
  if (!row) throw new RangeError(`${stage} is not a stage of the track ${track}`);
  return row.order;
}

/** The place of a step; the same on every track that has it. */
export function orderOf(stage: Stage): number {
  return rows.get(stage)?.order ?? 0;
}

/** What a step does; the same on every track that has it. */
export function effectOf(stage: Stage): Effect {
  return rows.get(stage)?.effect ?? 'progress';
}

/** Whether a step may stand on record more than once. */
export function mayRepeat(stage: Stage): boolean {
  return stage === 'suspended' || stage === 'resumed';
}

/** The next step forward on a track after a stage, or null at the end of it. `not-included` leads nowhere by itself. */
export function stageAfter(track: Track, stage: Stage): StageRow<Stage> | null {
  const order = orderOf(stage);
  return (
    stagesOf(track).find((row) => row.effect !== 'ends' && row.order > order && row.stage !== 'resumed') ??
    null
  );
}

/** Plain words for each step, for sentences in English. */
export const stageWords = {
  'need-identified': 'need identified',
  proposed: 'proposed',
  recommended: 'recommended',
  authorised: 'Council mandate',
  negotiating: 'negotiating',
  initialled: 'initialled',
  signed: 'signed',
  consented: 'consent of Parliament',
  concluded: 'concluded',
  'in-force': 'in force',
  'data-exchange-enabled': 'data exchange enabled',
  'not-included': 'left out of the mandate',
  suspended: 'suspended',
  resumed: 'resumed',
  terminated: 'terminated',
  expired: 'expired',
  adopted: 'adopted',
  repealed: 'repealed',
  considered: 'considered',
  exploring: 'exploring',
  approved: 'approved',
  abandoned: 'abandoned',
} as const satisfies Record<Stage, string>;
