import { conflict, type RefusalWords } from '../shared/refusal-words.ts';

/** Why a job may not be run now. */
export const operationsRefusals = {
  'job-off': conflict(null, 'The job is off', 'This job is turned off: turn it on where its settings are.'),
  'job-under-way': conflict(
    null,
    'The job is under way',
    'This job runs already, or is about to: wait until it has ended.',
  ),
} as const satisfies Record<string, RefusalWords>;
