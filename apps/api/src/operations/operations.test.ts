import { describe, expect, test } from 'vitest';
import { givenJobWorker } from '../../test/jobs.ts';
import { person } from '../../test/people.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';
import type { Job } from '../jobs/job.ts';

const server = await startServer();
const { api, database } = server;
const runsOf = async (name: 'tidy' | 'retention') => (await api.listJobRuns({ name })).data.items;
const tidy = (run: Job['run']): Job[] => [{ name: 'tidy', schedule: { every: 'hour', at: '00:17' }, run }];

/** A job that waits until it is let go, and counts how often it was begun. */
function heldBack() {
  const gates: (() => void)[] = [];
  const jobs = tidy(() => new Promise((resolve) => gates.push(() => resolve({ held: 1 }))));
  return { jobs, begun: () => gates.length, letGo: () => gates.shift()?.() };
}

describe('What runs by itself', () => {
  test('is run when its time has come, once, and says how much it did', async () => {
    await person(server, 'ended@agency.example');
    await query(database.url, 'update session set expires_at = now()');
    const [one, other] = [await givenJobWorker(server), await givenJobWorker(server)];
    await one.workOff();
    expect(await runsOf('tidy')).toEqual([]);
    for (const worker of [one, other]) worker.pass(1);
    await Promise.all([one.workOff(), other.workOff()]);
    expect(await runsOf('tidy')).toMatchObject([
      { outcome: 'done', askedBy: null, numbers: { sessions: 1, tokens: 0 }, problem: null },
    ]);
    expect(await query(database.url, 'select from session')).toEqual([]);
    const { items } = (await api.listJobs()).data;
    expect(items).toMatchObject([
      { name: 'retention', on: false, nextRunAt: null, lastRun: null },
      { name: 'tidy', on: true, schedule: { every: 'hour', at: '00:17' }, lastRun: { outcome: 'done' } },
      { name: 'reminders', on: false, nextRunAt: null, lastRun: null },
    ]);
    expect(items[1]?.nextRunAt).toMatch(/:17:00.000Z$/);
  });

  test('is run out of turn when somebody asks, who is on the trail, but never twice at a time', async () => {
    const { jobs, begun, letGo } = heldBack();
    const [one, other] = [await givenJobWorker(server, jobs), await givenJobWorker(server, jobs)];
    const before = (await runsOf('tidy')).length;
    expect((await api.recordJobRun({ name: 'tidy' })).data).toMatchObject({
      outcome: 'waiting',
      askedBy: 'Administrator client',
    });
    expect(codeOf(await refusalOf(api.recordJobRun({ name: 'tidy' })))).toBe('job-under-way');
    const working = Promise.all([one.workOff(), other.workOff()]);
    await expect.poll(begun).toBe(1);
    expect(codeOf(await refusalOf(api.recordJobRun({ name: 'tidy' })))).toBe('job-under-way');
    expect((await runsOf('tidy'))[0]?.outcome).toBe('running');
    letGo();
    await working;
    expect(await runsOf('tidy')).toHaveLength(before + 1);
    const { items } = (await api.listAuditEntries({ kind: ['job-asked'] })).data;
    expect(items).toMatchObject([{ subject: 'tidy', actorName: 'Administrator client' }]);
  });

  test('says in a sentence why it failed, is tried again soon, and by hand', async () => {
    let fails = true;
    const worker = await givenJobWorker(
      server,
      tidy(async () => {
        if (fails) throw new Error('The disk is full.');
        return { sessions: 7 };
      }),
    );
    await api.recordJobRun({ name: 'tidy' });
    await worker.workOff();
    const [failed] = await runsOf('tidy');
    expect(failed).toMatchObject({ outcome: 'failed', problem: 'The disk is full.', numbers: {} });
    const [, job] = (await api.listJobs()).data.items;
    expect(Date.parse(job?.nextRunAt as string)).toBeLessThanOrEqual(
      Date.parse(failed?.endedAt as string) + 5 * 60_000,
    );
    expect((await api.getSystemHealth()).data.findings).toContain('jobs-failed');
    fails = false;
    await api.recordJobRun({ name: 'tidy' });
    await worker.workOff();
    expect((await runsOf('tidy'))[0]).toMatchObject({ outcome: 'done', numbers: { sessions: 7 } });
    expect((await api.getSystemHealth()).data.findings).toEqual([]);
  });

  test('is begun anew by another process when the one that ran it died', async () => {
    const { jobs, begun, letGo } = heldBack();
    const dying = await givenJobWorker(server, jobs);
    await api.recordJobRun({ name: 'tidy' });
    const dead = dying.round();
    await expect.poll(begun).toBe(1);
    await query(
      database.url,
      `update queue.job set heartbeat_on = heartbeat_on - interval '31 seconds' where name = 'job' and state = 'active'`,
    );
    const heir = await givenJobWorker(
      server,
      tidy(async () => ({ sessions: 3 })),
    );
    const latestTwo = async () => (await runsOf('tidy')).slice(0, 2);
    await expect
      .poll(() => heir.workOff().then(latestTwo), { timeout: 30_000, interval: 500 })
      .toMatchObject([
        { outcome: 'done', numbers: { sessions: 3 } },
        { outcome: 'failed', problem: 'The process that ran it ended.' },
      ]);
    letGo();
    await dead;
    expect((await runsOf('tidy'))[1]?.outcome).toBe('failed');
  }, 40_000);

  test('is not run while it is off', async () => {
    expect(codeOf(await refusalOf(api.recordJobRun({ name: 'retention' })))).toBe('job-off');
  });
});

describe('The state of the system', () => {
  test('is measured, and what needs somebody is named', async () => {
    const { data } = await api.getSystemHealth();
    expect(data).toMatchObject({
      findings: [],
      process: { timeZone: 'Europe/Amsterdam', node: process.version },
      database: { embedded: true, version: expect.stringMatching(/^PostgreSQL \d/) },
      feed: { held: 0, heldSeconds: null, retentionDays: 30 },
      seals: { number: null, unsealed: 0, unsealedSeconds: null },
      webhooks: { active: 0, disabled: 0, waiting: 0, due: 0, dueSeconds: null },
    });
    expect(data.database.migration).toMatch(/^\d{3}-/);
    expect(data.database.bytes).toBeGreaterThan(1_000_000);
  });

  test('tells what waits for a seal, and that the feed is held by an older transaction', async () => {
    const holding = await database.pool.connect();
    await holding.query('begin; select pg_current_xact_id()');
    await api.createNetwork({ body: { code: 'late', name: 'Late' } });
    const { data } = await api.getSystemHealth();
    await holding.query('rollback');
    holding.release();
    expect([data.seals.unsealed, data.seals.unsealedSeconds]).toEqual([1, expect.any(Number)]);
    expect([data.feed.held, data.feed.heldSeconds]).toEqual([1, expect.any(Number)]);
    expect((await api.getSystemHealth()).data.feed.held).toBe(0);
  });
});
