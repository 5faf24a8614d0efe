import type { PartKind } from '@concord/core';
import type { RegisterTable } from './register-tables.ts';
import type { RegisterTables } from './tables.ts';

/** A table of parts: the record they are parts of, the column that names it, and their property in the contract. */
interface PartTableDescription<Table extends RegisterTable> {
  root: RegisterTable;
  parent: keyof RegisterTables[Table] & string;
  part: PartKind;
}

/** Every table whose rows are parts of another record; a change of one makes a new version of that. */
export const partTables = {
  assessment: { root: 'partner', parent: 'partnerId', part: 'assessments' },
  networkMember: { root: 'partner', parent: 'networkId', part: 'members' },
  organisationBody: { root: 'partner', parent: 'organisationId', part: 'bodies' },
  jointAction: { root: 'partner', parent: 'organisationId', part: 'jointActions' },
  agreementMilestone: { root: 'agreement', parent: 'agreementId', part: 'milestones' },
  agreementGate: { root: 'agreement', parent: 'agreementId', part: 'gates' },
  workingArrangementMilestone: {
    root: 'workingArrangement',
    parent: 'workingArrangementId',
    part: 'milestones',
  },
  workingArrangementGate: { root: 'workingArrangement', parent: 'workingArrangementId', part: 'gates' },
  contactPointHolder: { root: 'contactPoint', parent: 'contactPointId', part: 'holders' },
  contactPointConfirmation: { root: 'contactPoint', parent: 'contactPointId', part: 'confirmations' },
  strategyPriority: { root: 'strategy', parent: 'strategyId', part: 'priorities' },
  keyAction: { root: 'strategy', parent: 'strategyId', part: 'keyActions' },
  strategyTarget: { root: 'strategy', parent: 'strategyId', part: 'targets' },
  followUp: { root: 'activity', parent: 'activityId', part: 'followUps' },
} as const satisfies { [Table in RegisterTable]?: PartTableDescription<Table> };

export type PartTable = keyof typeof partTables;
