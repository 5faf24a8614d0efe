import type { Day } from '../shared/partial-date.ts';
import { endRefusals } from '../shared/period.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';

/** As much of a report as its rules ask for. */
export interface ReportDraft {
  /** The first and the last day of the period. */
  from: Day;
  until: Day;
  /** The day on which the tables show how things stood. */
  on: Day;
}

/** The day a report of a period shows how things stood: its last one, or today while that is still to come. */
export const reportDay = (until: Day, today: Day): Day => (until < today ? until : today);

/** What may be done with a report; every function answers with the refusals, none = allowed. */
export const reportCan = {
  /** A period that ends no earlier than it begins, and a day within it that has come. */
  create({ from, until, on }: ReportDraft, { today }: { today: Day }): Refusal[] {
    return [
      ...endRefusals({ from, until }),
      ...(on > today ? [refusal('report-day-to-come', { on, today }, '/on')] : []),
      ...(on < from && from <= until ? [refusal('report-day-before-period', { on, from }, '/on')] : []),
    ];
  },
};
