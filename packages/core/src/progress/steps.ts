import type { Agreement } from '../agreements/agreement.ts';
import { trackOf } from '../agreements/agreement.ts';
import type { Milestone } from '../instruments/milestone.ts';
import type { Track } from '../instruments/stage.ts';
import type { Stage } from '../instruments/stage-tables.ts';
import { effectOf, orderOf, stageRow } from '../instruments/stages.ts';
import { certainMilestones, effectiveDay, stageOn } from '../instruments/timeline.ts';
import type { Day } from '../shared/partial-date.ts';
import type { WorkingArrangement } from '../working-arrangements/working-arrangement.ts';

export const closedStages: readonly Stage[] = [
  'not-included',
  'terminated',
  'expired',
  'repealed',
  'abandoned',
];

export type AnyInstrument = Agreement | WorkingArrangement;

export const isAgreement = (instrument: AnyInstrument): instrument is Agreement => 'scope' in instrument;

const trackFor = (instrument: AnyInstrument): Track =>
  isAgreement(instrument) ? trackOf(instrument) : 'working-arrangement';

/** Where data exchange needs no step of its own, being in force enables it. */
function meant(instrument: AnyInstrument, goal: Stage): Stage {
  const own =
    goal !== 'data-exchange-enabled' || (isAgreement(instrument) && instrument.needsDataExchangeStep);
  return own ? goal : 'in-force';
}

/**
 * The step by which an instrument certainly stands at a goal or beyond it on a day: of several the one that was certain
 * first. Null once the instrument has, or may have, come to its end; suspended, it is concluded but not in force.
 */
export function stepReaching(instrument: AnyInstrument, goal: Stage, on: Day): Milestone | null {
  const wanted = meant(instrument, goal);
  const stage = stageOn(instrument, on);
  if (!stageRow(trackFor(instrument), wanted) || stage === null || closedStages.includes(stage)) return null;
  if (stage === 'suspended' && orderOf(wanted) >= orderOf('in-force')) return null;
  const steps: Milestone[] = certainMilestones<Stage>(instrument, on)
    .filter((step) => orderOf(step.stage) >= orderOf(wanted) && effectOf(step.stage) !== 'ends')
    .toSorted((a, b) => ((effectiveDay(a) ?? '') < (effectiveDay(b) ?? '') ? -1 : 1));
  return steps[0] ?? null;
}

/** Whether somebody has gone beyond the first step on a way that is still open. */
export function isBegun(instrument: AnyInstrument, on: Day): boolean {
  const stage = stageOn(instrument, on);
  return stage !== null && !closedStages.includes(stage) && orderOf(stage) > orderOf('considered');
}
