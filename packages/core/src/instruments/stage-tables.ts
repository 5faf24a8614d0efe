import type { StageRow } from './stage.ts';

// A name that stands on two tracks has the same order and effect on both, so that one SQL function can mirror all
// three tables. `suspended` and `resumed` alternate and are the only steps that may repeat.

/** The way of an international or cooperation agreement (BR06, BR07). */
export const agreementStages = [
  { stage: 'need-identified', order: 10, actors: ['agency'], effect: 'progress' },
  { stage: 'proposed', order: 20, actors: ['agency'], effect: 'progress' },
  { stage: 'recommended', order: 30, actors: ['commission'], effect: 'progress' },
  { stage: 'authorised', order: 40, actors: ['council'], effect: 'progress' },
  { stage: 'negotiating', order: 50, actors: ['commission', 'partner'], effect: 'progress' },
  { stage: 'initialled', order: 60, actors: ['commission', 'partner'], effect: 'progress' },
  { stage: 'signed', order: 70, actors: ['council', 'partner'], effect: 'progress' },
  { stage: 'consented', order: 80, actors: ['parliament'], effect: 'progress' },
  { stage: 'concluded', order: 90, actors: ['council'], effect: 'progress' },
  { stage: 'in-force', order: 100, actors: ['council', 'partner'], effect: 'grants' },
  { stage: 'data-exchange-enabled', order: 110, actors: ['agency', 'partner'], effect: 'grants' },
  // The Council leaves a country out after it was proposed or recommended; a later mandate still overtakes this.
  { stage: 'not-included', order: 35, actors: ['council'], effect: 'ends' },
  { stage: 'suspended', order: 120, actors: ['council', 'partner'], effect: 'ends' },
  { stage: 'resumed', order: 130, actors: ['council', 'partner'], effect: 'grants' },
  { stage: 'terminated', order: 140, actors: ['council', 'partner'], effect: 'ends' },
  { stage: 'expired', order: 150, actors: ['council', 'partner'], effect: 'ends' },
] as const satisfies readonly StageRow[];

/** The way of an adequacy decision of the Commission. */
export const adequacyStages = [
  { stage: 'adopted', order: 70, actors: ['commission'], effect: 'progress' },
  { stage: 'in-force', order: 100, actors: ['commission'], effect: 'grants' },
  { stage: 'repealed', order: 140, actors: ['commission'], effect: 'ends' },
  { stage: 'expired', order: 150, actors: ['commission'], effect: 'ends' },
] as const satisfies readonly StageRow[];

/** The way of a working arrangement. */
export const arrangementStages = [
  { stage: 'considered', order: 10, actors: ['agency'], effect: 'progress' },
  { stage: 'exploring', order: 20, actors: ['agency', 'partner'], effect: 'progress' },
  { stage: 'negotiating', order: 50, actors: ['agency', 'partner'], effect: 'progress' },
  { stage: 'approved', order: 60, actors: ['agency'], effect: 'progress' },
  { stage: 'signed', order: 70, actors: ['agency', 'partner'], effect: 'progress' },
  { stage: 'in-force', order: 100, actors: ['agency', 'partner'], effect: 'grants' },
  { stage: 'suspended', order: 120, actors: ['agency', 'partner'], effect: 'ends' },
  { stage: 'resumed', order: 130, actors: ['agency', 'partner'], effect: 'grants' },
  { stage: 'terminated', order: 140, actors: ['agency', 'partner'], effect: 'ends' },
  { stage: 'expired', order: 150, actors: ['agency', 'partner'], effect: 'ends' },
  { stage: 'abandoned', order: 160, actors: ['agency'], effect: 'ends' },
] as const satisfies readonly StageRow[];

/** Every step of an agreement or an adequacy decision. */
export type AgreementStage =
  | (typeof agreementStages)[number]['stage']
  | (typeof adequacyStages)[number]['stage'];

/** Every step of a working arrangement. */
export type ArrangementStage = (typeof arrangementStages)[number]['stage'];

export type Stage = AgreementStage | ArrangementStage;
