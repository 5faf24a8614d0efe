import type { AgreementReach, CountedPurpose, WorkingArrangementReach } from '../strategy/target.ts';
import type { WorkingArrangement } from '../working-arrangements/working-arrangement.ts';
import { findingOf, type Question, type TargetFinding } from './finding.ts';
import { instrumentEvidence } from './instrument-evidence.ts';
import { type AnyInstrument, isBegun } from './steps.ts';

/** One of the instruments suffices. */
function oneOf(
  { facts, on }: Question,
  instruments: readonly AnyInstrument[],
  goal: AgreementReach['stage'] | WorkingArrangementReach['stage'],
): TargetFinding {
  const rows = instruments.map((each) => instrumentEvidence(facts, each, goal, on));
  const finding = findingOf(
    rows,
    1,
    instruments.some((each) => isBegun(each, on)),
  );
  return { ...finding, counted: Math.min(1, finding.counted) };
}

/** An agreement with the partner, or an adequacy decision, stands at the stage or beyond it. */
export function agreementFinding(reach: AgreementReach, question: Question): TargetFinding {
  return oneOf(question, question.facts.agreementsOf.get(reach.partnerCode) ?? [], reach.stage);
}

/** A purpose that is not recorded counts as strategic, never as implementing; asked for none, any counts. */
function fits({ purpose }: WorkingArrangement, wanted: CountedPurpose | null): boolean {
  return wanted === null || (purpose ?? 'strategic') === wanted;
}

/** A working arrangement with the partner, of the purpose asked for, stands at the stage or beyond it. */
export function arrangementFinding(reach: WorkingArrangementReach, question: Question): TargetFinding {
  const all = question.facts.arrangementsOf.get(reach.partnerCode) ?? [];
  return oneOf(
    question,
    all.filter((each) => fits(each, reach.purpose)),
    reach.stage,
  );
}
