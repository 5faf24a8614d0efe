import { conflict, invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why an activity, or something that activities name, may not be as somebody wants it. */
export const activityRefusals = {
  'activity-names-unknown': invalid(
    null,
    'The activity names what is not on the register',
    'The register has no {noun} {name} that an activity could name.',
  ),
  'key-action-of-several-strategies': invalid(
    null,
    'Several strategies have such a key action',
    'Say whose key action {name} is: {examples}.',
  ),
  'held-in-the-future': conflict(
    null,
    'The activity lies ahead',
    'An activity that begins on {from} cannot have been held by {day}: it is planned.',
  ),
  'cost-needs-currency': invalid(
    'BR28',
    'A cost needs a currency',
    'A cost says nothing without its currency.',
  ),
  'done-in-the-future': invalid(
    null,
    'The day lies ahead',
    'A follow-up cannot have been done on {doneOn}: today is {day}.',
  ),
  'in-use-by-activities': conflict(
    null,
    'Activities name the record',
    '{record} cannot be deleted while activities name it ({count}): take it out of them first.',
  ),
} as const satisfies Record<string, RefusalWords>;
