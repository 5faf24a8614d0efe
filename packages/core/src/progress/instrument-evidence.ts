import type { Stage } from '../instruments/stage-tables.ts';
import { currentMilestone, effectiveDay, stageOn } from '../instruments/timeline.ts';
import type { Day } from '../shared/partial-date.ts';
import { type Evidence, type EvidenceCode, evidence } from './evidence.ts';
import { type FactsIndex, partnerOf } from './facts-index.ts';
import { type AnyInstrument, closedStages, isAgreement, stepReaching } from './steps.ts';

/** The parts of a row that name an instrument. */
export function namesOf(facts: FactsIndex, instrument: AnyInstrument) {
  const type = isAgreement(instrument) ? ('agreement' as const) : ('working-arrangement' as const);
  return {
    record: { type, id: instrument.id },
    label: instrument.title,
    partner: partnerOf(facts, instrument.partnerCode),
  };
}

/** How an instrument stands on a day, seen from a goal. */
export function instrumentEvidence(
  facts: FactsIndex,
  instrument: AnyInstrument,
  goal: Stage,
  on: Day,
): Evidence {
  const reached = stepReaching(instrument, goal, on);
  const step = reached ?? currentMilestone<Stage>(instrument, on);
  const stage = stageOn<Stage>(instrument, on);
  const open: EvidenceCode =
    stage !== null && closedStages.includes(stage) ? 'step-ended' : 'step-on-the-way';
  return evidence({
    ...namesOf(facts, instrument),
    code: reached ? 'step-reached' : stage === null ? 'nothing-certain' : open,
    values: stage === null ? {} : { stage: reached ? reached.stage : stage },
    on: step?.on ?? null,
    certainFrom: step === null ? null : effectiveDay(step),
    citations: step === null || step.citations.length === 0 ? instrument.citations : step.citations,
    counts: reached !== null,
  });
}
