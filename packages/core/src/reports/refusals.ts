import { invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why a report cannot be made. */
export const reportRefusals = {
  'report-day-to-come': invalid(
    null,
    'The day of the report is still to come',
    'A report tells how things stood, and {on} is still to come: today is {today}.',
  ),
  'report-day-before-period': invalid(
    null,
    'The day lies before the period',
    'A report that begins on {from} cannot show how things stood on {on}, before it.',
  ),
  'report-strategy-unknown': invalid(
    null,
    'No such strategy',
    'The register had no strategy {code} at that instant.',
  ),
} as const satisfies Record<string, RefusalWords>;
