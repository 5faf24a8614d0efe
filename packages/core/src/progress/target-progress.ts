import { type Day, lastDay } from '../shared/partial-date.ts';
import { conditionOf } from '../strategy/target.ts';
import { activitiesFinding } from './activity-targets.ts';
import { contactPointFinding } from './contact-point-targets.ts';
import { isReached, type Question, type TargetFinding } from './finding.ts';
import { agreementFinding, arrangementFinding } from './instrument-targets.ts';
import { numberFinding } from './measures.ts';
import type { PlannedKeyAction, PlannedTarget, TargetProgress, TargetState } from './progress.ts';

function findingFor({ reach }: PlannedTarget, question: Question): TargetFinding {
  switch (reach.kind) {
    case 'agreement':
      return agreementFinding(reach, question);
    case 'working-arrangement':
      return arrangementFinding(reach, question);
    case 'contact-point':
      return contactPointFinding(reach, question);
    case 'number':
      return numberFinding(reach, question);
    case 'activities':
      return activitiesFinding(reach, question);
  }
}

/** What only counts can be late for nothing; a promise on a condition is kept with its condition (BR30). */
function stateOf(finding: TargetFinding, conditional: boolean, late: boolean): TargetState {
  if (isReached(finding)) return 'achieved';
  const measured = finding.needed !== null;
  if (conditional && (!finding.begun || (late && measured))) return 'conditional';
  if (late && measured) return 'overdue';
  return finding.begun ? 'under-way' : 'not-started';
}

/** How a target of a key action stands. */
export function targetProgress(
  target: PlannedTarget,
  keyAction: PlannedKeyAction,
  question: Question,
): TargetProgress {
  const finding = findingFor(target, question);
  const condition = conditionOf(target, keyAction);
  const due: Day = lastDay(target.dueOn ?? question.strategy.until);
  const state = stateOf(finding, condition !== null, question.on > due);
  const { counted, needed, since, evidence } = finding;
  return {
    id: target.id,
    title: target.title,
    reach: target.reach,
    state,
    counted,
    needed,
    achievedOn: state === 'achieved' ? (since[(needed ?? 1) - 1] ?? null) : null,
    due,
    condition,
    evidence,
  };
}
