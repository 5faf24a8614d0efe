import type { PartnerRef } from '../partners/partner.ts';
import { addDays, certainlyBefore, type Day, firstDay } from '../shared/partial-date.ts';
import { type Period, periodRefusals } from '../shared/period.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import { appointerOf, type ContactPointDraft } from './contact-point.ts';
import { appointerWords, kindWords } from './words.ts';

/** The partner whose contact point it is. */
export interface ContactPointContext {
  partner: Pick<PartnerRef, 'name' | 'kind'>;
}

function officeRefusals(draft: ContactPointDraft, { partner }: ContactPointContext): Refusal[] {
  const fitting = appointerOf[partner.kind];
  const params = {
    partner: partner.name,
    kind: kindWords[partner.kind],
    fitting: appointerWords[fitting],
    given: appointerWords[draft.appointedBy],
  };
  return [
    ...(draft.appointedBy === fitting ? [] : [refusal('appointed-by-another-kind', params, '/appointedBy')]),
    ...periodRefusals(draft),
  ];
}

/** The earliest day somebody can be in office from, as far as it is known. */
const beginning = ({ from, knownBy }: Period) => (from === null ? knownBy : firstDay(from));

function endedRefusals(office: Period, from: Day | null, at: string): Refusal[] {
  if (office.until === null || from === null || !certainlyBefore(office.until, from)) return [];
  return [refusal('office-has-ended', { until: office.until, from }, at)];
}

/** The holders a hand-over on a day ends: all but those who are certainly gone by then. */
export function holdersEndedBy<Holder extends Period>(holders: readonly Holder[], on: Day): Holder[] {
  return holders.filter(({ until }) => until === null || !certainlyBefore(until, on));
}

/** The last day of those who hand over to somebody who begins on a day. */
export const lastDayBefore = (on: Day): Day => addDays(on, -1);

/** What may be done with a contact point; every function answers with the refusals, none = allowed. */
export const contactPointCan = {
  /** Whoever appoints it fits the kind of the partner (BR18), and the period makes sense. */
  create: officeRefusals,

  change: officeRefusals,

  /** Activities that met it rest on it: it is ended instead. */
  delete(context: { activities: number }): Refusal[] {
    if (context.activities === 0) return [];
    const count = context.activities === 1 ? 'one activity' : `${context.activities} activities`;
    return [refusal('contact-point-in-use', { count })];
  },

  /** The period makes sense, and begins while the office still exists. */
  hold(office: Period, holder: Period): Refusal[] {
    return [...periodRefusals(holder), ...endedRefusals(office, beginning(holder), '/from')];
  },

  /** Whoever holds the office began before the day of the hand-over, and the office still exists on it. */
  handOver(office: Period, holders: readonly Period[], on: Day): Refusal[] {
    const later = holdersEndedBy(holders, on)
      .map(beginning)
      .find((from) => from !== null && from >= on);
    return [
      ...endedRefusals(office, on, '/on'),
      ...(later ? [refusal('holder-begins-later', { from: later, on }, '/on')] : []),
    ];
  },

  /** Nobody has confirmed anything on a day that is still to come. */
  confirm(confirmedOn: Day, today: Day): Refusal[] {
    return confirmedOn <= today ? [] : [refusal('confirmation-lies-ahead', { confirmedOn }, '/confirmedOn')];
  },
};
