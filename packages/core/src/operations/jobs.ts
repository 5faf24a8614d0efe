import { type Refusal, refusal } from '../shared/refusal.ts';

/** What the machine does by itself. `retention` is off until a person turns it on. */
export const jobNames = ['retention', 'tidy', 'reminders'] as const;
export type JobName = (typeof jobNames)[number];

export const runOutcomes = ['waiting', 'running', 'done', 'failed'] as const;
export type RunOutcome = (typeof runOutcomes)[number];

/** What may be done with a job; every function answers with the refusals, none = allowed. */
export const jobCan = {
  /** Out of turn, and again after it failed; a job never runs twice at a time. */
  runNow({ on, outcome }: { on: boolean; outcome: RunOutcome | null }): Refusal[] {
    if (!on) return [refusal('job-off')];
    return outcome === 'waiting' || outcome === 'running' ? [refusal('job-under-way')] : [];
  },
};
