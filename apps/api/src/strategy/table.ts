import type {
  ActivityKind,
  AgreementGoal,
  ArrangementGoal,
  CountedPurpose,
  TargetBound,
  TargetKind,
  TargetMeasure,
} from '@concord/core';
import type { Generated, GeneratedAlways } from 'kysely';
import type { RecordColumns } from '../database/columns.ts';

export type PolicyDocumentTable = RecordColumns & {
  code: string;
  title: string;
  reference: string | null;
  referenceAsPrinted: string | null;
  celex: string | null;
  kind: string | null;
  periodFrom: number | null;
  periodUntil: number | null;
  gist: string | null;
  regions: Generated<string[]>;
  partnerCodes: Generated<string[]>;
};

export type StrategyTable = RecordColumns & {
  code: string;
  title: string;
  from: string;
  until: string;
  firstDay: GeneratedAlways<string>;
  lastDay: GeneratedAlways<string>;
  publishedOn: string | null;
  goal: string | null;
  principles: Generated<string[]>;
  preconditions: Generated<string[]>;
  headlines: Generated<string[]>;
  buildsOn: string | null;
  policyDocumentCodes: Generated<string[]>;
};

export type StrategyPriorityTable = RecordColumns & {
  strategyId: string;
  code: string;
  /** The code as text that sorts. */
  place: GeneratedAlways<string>;
  title: string;
  gist: string | null;
};

export type KeyActionTable = RecordColumns & {
  strategyId: string;
  code: string;
  priorityCode: GeneratedAlways<string>;
  parentCode: GeneratedAlways<string | null>;
  /** The code as text that sorts. */
  place: GeneratedAlways<string>;
  title: string;
  actors: Generated<string[]>;
  owner: string | null;
  condition: string | null;
};

/** What a target is to reach, one column for each member of any kind of reach. */
export type ReachColumns = {
  kind: TargetKind;
  partnerId: string | null;
  agreementStage: AgreementGoal | null;
  arrangementStage: ArrangementGoal | null;
  purpose: CountedPurpose | null;
  measure: TargetMeasure | null;
  bound: TargetBound | null;
  amount: number | null;
  baseline: number | null;
  activityKinds: Generated<ActivityKind[]>;
  atLeast: number | null;
  projectId: string | null;
};

export type StrategyTargetTable = RecordColumns &
  ReachColumns & {
    strategyId: string;
    keyActionId: string;
    title: string | null;
    dueOn: string | null;
    condition: string | null;
  };
