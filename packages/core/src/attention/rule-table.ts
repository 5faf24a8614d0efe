import type { RuleId } from '../shared/rules.ts';
import type { AttentionThreshold } from './settings.ts';

/** How pressing an entry is, most pressing first. */
export const attentionSeverities = ['high', 'medium', 'low'] as const;
export type AttentionSeverity = (typeof attentionSeverities)[number];

/** Kinds of records that may need attention. A follow-up stands in its activity, a target in its strategy. */
export const attentionRecordTypes = [
  'partner',
  'network',
  'international-organisation',
  'agreement',
  'working-arrangement',
  'liaison-prosecutor',
  'liaison-magistrate',
  'contact-point',
  'capacity-project',
  'activity',
  'follow-up',
  'strategy',
  'target',
  'policy-document',
  'conflict',
] as const;
export type AttentionRecordType = (typeof attentionRecordTypes)[number];

/** What has to be recorded to mend it. */
export const mendForms = [
  'milestone',
  'expiry',
  'implementing-arrangement',
  'liaison-prosecutor',
  'contact-point',
  'confirmation',
  'activity',
  'assessment',
  'project',
  'follow-up',
  'target',
  'citation',
  'resolution',
] as const;
export type MendForm = (typeof mendForms)[number];

interface AttentionRule {
  severity: AttentionSeverity;
  /** The rule of the domain it watches. */
  businessRule: RuleId | null;
  /** The setting that tells from when on; null where there is nothing to set. */
  threshold: AttentionThreshold | null;
  mend: MendForm;
}

const row = (
  severity: AttentionSeverity,
  businessRule: RuleId | null,
  threshold: AttentionThreshold | null,
  mend: MendForm,
): AttentionRule => ({ severity, businessRule, threshold, mend });

/** Everything that can need attention, in the order in which the list shows it. */
export const attentionRules = {
  'basis-expiring': row('high', null, 'expiringDays', 'expiry'),
  'follow-up-overdue': row('high', null, null, 'follow-up'),
  'target-overdue': row('high', null, null, 'target'),
  'mandate-silent': row('medium', 'BR34', 'mandateSilentMonths', 'activity'),
  'proposal-without-assessment': row('medium', 'BR08', null, 'assessment'),
  'agreement-not-implemented': row('medium', 'BR10', null, 'implementing-arrangement'),
  'agreement-without-liaison-prosecutor': row('medium', 'BR05', null, 'liaison-prosecutor'),
  'arrangement-without-contact-point': row('medium', 'BR18', null, 'contact-point'),
  'network-without-contact-point': row('medium', 'BR18', null, 'contact-point'),
  'project-ends-early': row('medium', 'BR27', null, 'project'),
  'project-over-not-closed': row('low', null, null, 'project'),
  'contact-point-unconfirmed': row('low', 'BR18', 'unconfirmedMonths', 'confirmation'),
  'contact-point-silent': row('low', 'BR19', 'silentMonths', 'activity'),
  'sources-disagree': row('low', 'BR31', null, 'resolution'),
  unsourced: row('low', 'BR31', null, 'citation'),
} as const satisfies Record<string, AttentionRule>;

export type AttentionRuleId = keyof typeof attentionRules;

export const attentionRuleIds = Object.keys(attentionRules) as AttentionRuleId[];
