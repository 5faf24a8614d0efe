import type { PartnerRef } from '../partners/partner.ts';
import type { Day, PartialDate } from '../shared/partial-date.ts';
import type { StrategyPeriod } from '../strategy/strategy.ts';
import type { TargetReach } from '../strategy/target.ts';
import type { Evidence } from './evidence.ts';

/**
 * How a target stands on a day. `conditional`: promised on a condition and not begun, or not reached in time; that is no
 * failure, so such a target is never `overdue` (BR30).
 */
export const targetStates = ['not-started', 'under-way', 'achieved', 'overdue', 'conditional'] as const;
export type TargetState = (typeof targetStates)[number];

/** As much of a strategy as its progress asks for. */
export interface PlannedStrategy extends StrategyPeriod {
  code: string;
  publishedOn: PartialDate | null;
  priorities: readonly PlannedPriority[];
}

export interface PlannedPriority {
  code: string;
  title: string;
  keyActions: readonly PlannedKeyAction[];
}

export interface PlannedKeyAction {
  code: string;
  title: string;
  parentCode: string | null;
  condition: string | null;
  targets: readonly PlannedTarget[];
}

export interface PlannedTarget {
  id: string;
  title: string | null;
  reach: TargetReach;
  dueOn: PartialDate | null;
  condition: string | null;
}

export interface TargetProgress {
  id: string;
  title: string | null;
  reach: TargetReach;
  state: TargetState;
  /** Of activities no more than are needed. */
  counted: number;
  /** Null where the target only counts. */
  needed: number | null;
  /** The day since which it is certain without a break; null unless achieved. */
  achievedOn: Day | null;
  /** The last day in time. */
  due: Day;
  /** The condition it stands under (BR30). */
  condition: string | null;
  /** What counts first, then what does not count or not yet. */
  evidence: Evidence[];
}

/** How many targets are achieved, of those that can be, and how many of these stand at each state. */
export interface Tally {
  achieved: number;
  of: number;
  states: Record<TargetState, number>;
}

export interface KeyActionProgress {
  code: string;
  title: string;
  parentCode: string | null;
  condition: string | null;
  /** Over its targets and those of its sub-actions. */
  tally: Tally;
  targets: TargetProgress[];
}

export interface PriorityProgress {
  code: string;
  title: string;
  tally: Tally;
  keyActions: KeyActionProgress[];
}

/** Something worth telling that is no target: with whom, and the records that show it. */
export interface Aside {
  partner: PartnerRef;
  evidence: Evidence[];
}

/** Where a strategy stands on a day: computed from records, typed in by nobody. */
export interface StrategyProgress {
  strategyCode: string;
  on: Day;
  tally: Tally;
  priorities: PriorityProgress[];
  /** Concluded since the strategy was published, with partners that no target names. */
  outsidePlan: Aside[];
  /** An arrangement in force while an agreement with the same partner is open. */
  steppingStones: Aside[];
  /** Left out of a mandate, and so moved forward among the candidates for an arrangement (BR13). */
  movedForward: Aside[];
}
