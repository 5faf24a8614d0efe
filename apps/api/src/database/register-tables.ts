import type { RegisterTables } from './tables.ts';

export type RegisterTable = keyof RegisterTables;

/** Every register table with its name in SQL and for people; what others refer to comes first. */
export const registerTables = {
  source: { sqlName: 'source', noun: 'source' },
  partner: { sqlName: 'partner', noun: 'partner' },
  assessment: { sqlName: 'assessment', noun: 'assessment' },
  networkMember: { sqlName: 'network_member', noun: 'member' },
  organisationBody: { sqlName: 'organisation_body', noun: 'body' },
  jointAction: { sqlName: 'joint_action', noun: 'joint action' },
  agreement: { sqlName: 'agreement', noun: 'agreement' },
  agreementMilestone: { sqlName: 'agreement_milestone', noun: 'milestone' },
  agreementGate: { sqlName: 'agreement_gate', noun: 'gate' },
  workingArrangement: { sqlName: 'working_arrangement', noun: 'working arrangement' },
  workingArrangementMilestone: { sqlName: 'working_arrangement_milestone', noun: 'milestone' },
  workingArrangementGate: { sqlName: 'working_arrangement_gate', noun: 'gate' },
  liaisonProsecutor: { sqlName: 'liaison_prosecutor', noun: 'liaison prosecutor' },
  liaisonMagistrate: { sqlName: 'liaison_magistrate', noun: 'liaison magistrate' },
  contactPoint: { sqlName: 'contact_point', noun: 'contact point' },
  contactPointHolder: { sqlName: 'contact_point_holder', noun: 'holder' },
  contactPointConfirmation: { sqlName: 'contact_point_confirmation', noun: 'confirmation' },
  guide: { sqlName: 'guide', noun: 'guide' },
  policyDocument: { sqlName: 'policy_document', noun: 'policy document' },
  capacityProject: { sqlName: 'capacity_project', noun: 'capacity project' },
  strategy: { sqlName: 'strategy', noun: 'strategy' },
  strategyPriority: { sqlName: 'strategy_priority', noun: 'priority' },
  keyAction: { sqlName: 'key_action', noun: 'key action' },
  strategyTarget: { sqlName: 'strategy_target', noun: 'target' },
  activity: { sqlName: 'activity', noun: 'activity' },
  followUp: { sqlName: 'follow_up', noun: 'follow-up' },
  attentionAcceptance: { sqlName: 'attention_acceptance', noun: 'acceptance' },
  attentionSettings: { sqlName: 'attention_settings', noun: 'settings' },
  conflict: { sqlName: 'conflict', noun: 'conflict' },
} as const satisfies Record<RegisterTable, { sqlName: string; noun: string }>;

/** The register table of that name in SQL, as `revision.tableName` gives it; refuses (throws) any other. */
export function registerTable(sqlName: string): RegisterTable {
  const known = (Object.keys(registerTables) as RegisterTable[]).find(
    (table) => registerTables[table].sqlName === sqlName,
  );
  if (!known) throw new RangeError(`${sqlName} is no register table`);
  return known;
}
