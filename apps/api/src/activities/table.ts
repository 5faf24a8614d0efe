import type { ActivityKind, ActivityState } from '@concord/core';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { RecordColumns } from '../database/columns.ts';

export type ActivityTable = RecordColumns & {
  kind: ActivityKind;
  title: string;
  state: ActivityState;
  from: string | null;
  until: string | null;
  firstDay: GeneratedAlways<string | null>;
  /** From then on it is certainly over. */
  lastDay: GeneratedAlways<string | null>;
  place: string | null;
  partnerIds: Generated<string[]>;
  agreementIds: Generated<string[]>;
  workingArrangementIds: Generated<string[]>;
  contactPointIds: Generated<string[]>;
  projectId: string | null;
  keyActionIds: Generated<string[]>;
  /** Codes that were written before the register had key actions, and that none has had since. */
  keyActions: Generated<string[]>;
  participants: number | null;
  outcome: string | null;
  /** Person-days; the driver gives exact numbers as text. */
  effortDays: ColumnType<string | null, number | null, number | null>;
  cost: ColumnType<string | null, number | null, number | null>;
  currency: string | null;
  fundingSource: string | null;
};

export type FollowUpTable = RecordColumns & {
  activityId: string;
  text: string;
  owner: string | null;
  due: string | null;
  doneOn: string | null;
};

type Derived<T> = ColumnType<T, never, never>;

/** Which activity concerns what; exactly one of the six is set. Written by the database's own trigger only. */
export type ActivityUseTable = {
  activityId: Derived<string>;
  partnerId: Derived<string | null>;
  agreementId: Derived<string | null>;
  workingArrangementId: Derived<string | null>;
  contactPointId: Derived<string | null>;
  projectId: Derived<string | null>;
  keyActionId: Derived<string | null>;
  state: Derived<ActivityState>;
  /** The last day of the activity. */
  heldOn: Derived<string | null>;
};
