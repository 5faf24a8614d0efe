import type { Day } from '../shared/partial-date.ts';
import { type AttentionEntry, entryOf, type Finder } from './entry.ts';
import type { AttentionFacts } from './facts.ts';
import {
  basisExpiring,
  mandateSilent,
  notImplemented,
  proposalWithoutAssessment,
} from './instrument-rules.ts';
import {
  arrangementWithoutContactPoint,
  contactPointSilent,
  contactPointUnconfirmed,
  networkWithoutContactPoint,
  withoutLiaisonProsecutor,
} from './post-rules.ts';
import {
  followUpOverdue,
  projectEndsEarly,
  projectOverNotClosed,
  sourcesDisagree,
  targetOverdue,
  unsourced,
} from './record-rules.ts';
import { type AttentionRuleId, attentionRuleIds, attentionSeverities } from './rule-table.ts';
import { type AttentionSettings, defaultAttentionSettings } from './settings.ts';

const rules = {
  'basis-expiring': basisExpiring,
  'follow-up-overdue': followUpOverdue,
  'target-overdue': targetOverdue,
  'mandate-silent': mandateSilent,
  'proposal-without-assessment': proposalWithoutAssessment,
  'agreement-not-implemented': notImplemented,
  'agreement-without-liaison-prosecutor': withoutLiaisonProsecutor,
  'arrangement-without-contact-point': arrangementWithoutContactPoint,
  'network-without-contact-point': networkWithoutContactPoint,
  'project-ends-early': projectEndsEarly,
  'project-over-not-closed': projectOverNotClosed,
  'contact-point-unconfirmed': contactPointUnconfirmed,
  'contact-point-silent': contactPointSilent,
  'sources-disagree': sourcesDisagree,
  unsourced,
} satisfies Record<AttentionRuleId, Finder>;

const lastOfAll = '9999-99-99';

/** Most pressing first, then what has stood longest, then as the table of rules has it. */
export function byPressure(a: AttentionEntry, b: AttentionEntry): number {
  const key = ({ severity, since, rule, about }: AttentionEntry) => [
    attentionSeverities.indexOf(severity),
    since ?? lastOfAll,
    attentionRuleIds.indexOf(rule),
    about.id,
  ];
  const [keyA, keyB] = [key(a), key(b)];
  const at = keyA.findIndex((part, index) => part !== keyB[index]);
  return at < 0 ? 0 : (keyA[at] ?? '') < (keyB[at] ?? '') ? -1 : 1;
}

/**
 * What needs attention on a day: a pure function of the records, the day and the thresholds. Nothing is in it that a
 * person has accepted or not; see `acceptanceOn`. Personal data never are.
 */
export function attentionOn(
  facts: AttentionFacts,
  day: Day,
  settings: AttentionSettings = defaultAttentionSettings,
): AttentionEntry[] {
  return attentionRuleIds
    .flatMap((id) => rules[id](facts, day, settings).map((found) => entryOf(id, found, settings)))
    .sort(byPressure);
}
