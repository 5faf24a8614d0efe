import type { NumberReach, TargetMeasure } from '../strategy/target.ts';
import { agreementsImplemented } from './agreement-measure.ts';
import { contactsAYear } from './contact-measure.ts';
import { partnersWithContactPoint } from './contact-point-targets.ts';
import { findingOf, type Question, type TargetFinding } from './finding.ts';
import { jointActions } from './joint-action-measure.ts';
import { magistratesPosted } from './magistrate-measure.ts';

/** How many there must be; null where the number is only counted. `whole` = how many all are. */
function neededBy({ bound, amount, baseline }: NumberReach, whole: number): number | null {
  if (bound === 'all') return whole;
  if (bound !== null && amount !== null) return bound === 'at-least' ? amount : amount + 1;
  return baseline === null ? null : baseline + 1;
}

const measures = {
  'countries-with-contact-point': (_, question) => counted(partnersWithContactPoint('country', question)),
  'organisations-with-contact-point': (_, question) =>
    counted(partnersWithContactPoint('international-organisation', question)),
  'networks-with-contact-point': (_, question) => counted(partnersWithContactPoint('network', question)),
  'bilateral-contacts-a-year': contactsAYear,
  'agreements-implemented': (_, question) => agreementsImplemented(question),
  'joint-actions': jointActions,
  'liaison-magistrates-posted': (_, question) => magistratesPosted(question),
} as const satisfies Record<TargetMeasure, (reach: NumberReach, question: Question) => TargetFinding>;

const counted = (rows: TargetFinding['evidence']) => findingOf(rows, null, false);

/** A number reaches its bound, or is more than it was when the promise was made. */
export function numberFinding(reach: NumberReach, question: Question): TargetFinding {
  const finding = measures[reach.measure](reach, question);
  const needed = neededBy(reach, finding.evidence.length);
  const above = finding.counted > (reach.baseline ?? 0);
  return { ...finding, needed, begun: finding.begun || above };
}
