import { describe, expect, it } from 'vitest';
import { type SystemFacts, systemFindingsOf } from './findings.ts';
import { jobCan } from './jobs.ts';

describe('A job', () => {
  it.each([
    [true, null, []],
    [true, 'done', []],
    [true, 'failed', []],
    [true, 'waiting', ['job-under-way']],
    [true, 'running', ['job-under-way']],
    [false, 'done', ['job-off']],
  ] as const)('that is on: %s, and was last %s, is run now', (on, outcome, refused) => {
    expect(jobCan.runNow({ on, outcome }).map(({ code }) => code)).toEqual(refused);
  });
});

describe('The system', () => {
  const well: SystemFacts = {
    unsealedSeconds: null,
    feedSeconds: null,
    dueDeliverySeconds: null,
    disabledWebhooks: 0,
    failedJobs: 0,
    diskFreeShare: null,
    connectionsWaiting: 0,
  };

  it.each<[Partial<SystemFacts>, string[]]>([
    [{}, []],
    [{ unsealedSeconds: 300 }, []],
    [{ unsealedSeconds: 301 }, ['seals-late']],
    [{ feedSeconds: 60 }, []],
    [{ feedSeconds: 61 }, ['feed-held']],
    [{ dueDeliverySeconds: 300 }, []],
    [{ dueDeliverySeconds: 301 }, ['deliveries-late']],
    [{ disabledWebhooks: 1 }, ['webhooks-disabled']],
    [{ failedJobs: 1 }, ['jobs-failed']],
    [{ diskFreeShare: 0.1 }, []],
    [{ diskFreeShare: 0.09 }, ['disk-short']],
    [{ diskFreeShare: 0.02 }, ['disk-short']],
    [{ diskFreeShare: 0.01 }, ['disk-full']],
    [{ connectionsWaiting: 1 }, ['connections-short']],
    [{ failedJobs: 2, unsealedSeconds: 900 }, ['seals-late', 'jobs-failed']],
  ])('with %o needs somebody for %o', (facts, findings) => {
    expect(systemFindingsOf({ ...well, ...facts })).toEqual(findings);
  });
});
