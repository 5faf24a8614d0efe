import { firstDay, lastDay } from '../shared/partial-date.ts';
import type { NumberReach } from '../strategy/target.ts';
import { type Evidence, type EvidenceCode, evidence } from './evidence.ts';
import type { JointActionFact } from './facts.ts';
import { partnerOf } from './facts-index.ts';
import { findingOf, type Question, type TargetFinding } from './finding.ts';

/** The date from which an action is certain to have been: its beginning, else its end. */
const known = ({ from, until }: JointActionFact) => from ?? until;

function codeOf(action: JointActionFact, { on }: Question): EvidenceCode {
  if (action.status !== 'running' && action.status !== 'completed') return 'joint-action-on-the-way';
  const date = known(action);
  if (date === null) return 'joint-action-undated';
  return lastDay(date) <= on ? 'joint-action-counted' : 'joint-action-on-the-way';
}

function row(action: JointActionFact, question: Question): Evidence {
  const code = codeOf(action, question);
  const date = known(action);
  return evidence({
    code,
    values: code === 'joint-action-on-the-way' ? { status: action.status } : {},
    record: { type: 'joint-action', id: action.id },
    label: action.title,
    partner: partnerOf(question.facts, action.partnerCode),
    on: date,
    certainFrom: date === null ? null : lastDay(date),
    citations: action.citations,
    counts: code === 'joint-action-counted',
  });
}

/** Joint actions that have certainly begun, and did not end before the strategy did begin. */
export function jointActions({ partnerCode }: NumberReach, question: Question): TargetFinding {
  const start = firstDay(question.strategy.from);
  const actions = question.facts.jointActions.filter(
    (action) =>
      (partnerCode === null || action.partnerCode === partnerCode) &&
      action.status !== 'cancelled' &&
      (action.until === null || lastDay(action.until) >= start),
  );
  const begun = actions.some(({ status }) => status !== 'sought');
  return findingOf(
    actions.map((action) => row(action, question)),
    null,
    begun,
  );
}
