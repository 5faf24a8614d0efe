import { beforeAll, describe, expect, test } from 'vitest';
import { givenJobWorker } from '../../test/jobs.ts';
import { person } from '../../test/people.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';

const server = await startServer({ register: true });
const { api, database } = server;
await givenJobWorker(server);
const guardian = await person(server, 'guardian@agency.example', ['data-protection']);
const turn = async (there: typeof api, enabled: boolean) =>
  there.updateRetentionTimer({
    ifMatch: (await there.getRetentionTimer()).etag as string,
    body: { enabled },
  });
const simulate = (there: typeof api) => there.recordRetentionRun({ body: { dryRun: true } });
const latest = async () => (await api.listRetentionRuns({ limit: 1 })).data.items[0];

/** A holder whose time ended in a year. */
async function holder(name: string, until: string) {
  const body = {
    partnerCode: 'TR',
    appointedBy: 'country-authority',
    authority: name,
    from: '2010',
  } as const;
  const { data: office } = await api.createContactPoint({ body });
  await api.createContactPointHolder({ id: office.id, body: { name, from: '2010', until } });
  return async () => (await api.getContactPoint({ id: office.id })).data.holders[0]?.name;
}
const period = async (kind: 'users' | 'reads' | 'audit' | 'holders', retentionMonths: number) => {
  const { items } = (await api.listProcessingActivities()).data;
  const ifMatch = `"${items.find((each) => each.kind === kind)?.version}"`;
  await api.updateProcessingActivity({ kind, ifMatch, body: { retentionMonths } });
};

describe('Details whose time is over', () => {
  test('go by themselves only once somebody saw whom that concerns, and until a period is changed', async () => {
    expect((await api.getRetentionTimer()).data).toMatchObject({ enabled: false, nextRunAt: null });
    expect(codeOf(await refusalOf(turn(guardian.api, true)))).toBe('simulate-first');
    // That somebody else has seen it is not enough.
    await simulate(api);
    expect(codeOf(await refusalOf(turn(guardian.api, true)))).toBe('simulate-first');
    await simulate(guardian.api);
    expect((await turn(guardian.api, true)).data).toMatchObject({ enabled: true, changedBy: 'guardian' });
    const { nextRunAt } = (await api.getRetentionTimer()).data;
    expect(nextRunAt).toMatch(/T0[12]:30:00.000Z$/);

    await period('holders', 36);
    expect((await api.getRetentionTimer()).data.enabled).toBe(false);
    expect(codeOf(await refusalOf(turn(guardian.api, true)))).toBe('simulate-first');
    const { items } = (await api.listAuditEntries({ kind: ['retention-timer-changed'] })).data;
    expect(items.map(({ detail }) => detail)).toEqual(['off: a period was changed', 'on']);
  });

  test('go in the night after, by one process, which writes down what it did', async () => {
    const name = await holder('Zoe', '2019');
    const other = await holder('Zora', '2026-01');
    await simulate(guardian.api);
    await turn(guardian.api, true);
    const [one, two] = [await givenJobWorker(server), await givenJobWorker(server)];
    await one.workOff();
    expect(await name()).toBe('Zoe');
    for (const worker of [one, two]) worker.pass(24);
    await Promise.all([one.workOff(), two.workOff()]);
    expect([await name(), await other()]).toEqual([null, 'Zora']);
    expect(await latest()).toMatchObject({ dryRun: false, by: null, numbers: { holders: 1, users: 0 } });
    const [job] = (await api.listJobs()).data.items;
    expect(job).toMatchObject({
      name: 'retention',
      on: true,
      lastRun: { outcome: 'done', numbers: { holders: 1 } },
    });
    const { items } = (await api.listAuditEntries({ kind: ['personal-data-erased', 'retention-run'] })).data;
    expect(items.slice(0, 2)).toMatchObject([
      { kind: 'retention-run', actor: null, actorName: 'Concord', detail: '1 holders erased' },
      { kind: 'personal-data-erased', actor: null, actorName: 'Concord', detail: 'retention' },
    ]);
  });
});

describe('Other kinds', () => {
  beforeAll(async () => {
    await query(
      database.url,
      `insert into audit_entry (time, kind, actor_name) overriding system value
       select '2020-01-01', kind, 'Old' from unnest(array['signed-in', 'personal-data-read', 'personal-data-read']) kind`,
    );
  });
  const old = () =>
    query(database.url, `select kind from audit_entry where actor_name = 'Old' order by kind`);
  const run = async (dryRun: boolean) => (await api.recordRetentionRun({ body: { dryRun } })).data.numbers;

  test('are kept while no period is set, and the trail goes by its own and that of reading', async () => {
    expect(await run(false)).toMatchObject({ reads: 0, audit: 0 });
    await period('reads', 12);
    expect(await run(true)).toMatchObject({ reads: 2, audit: 0 });
    expect(await old()).toHaveLength(3);
    expect(await run(false)).toMatchObject({ reads: 2, audit: 0 });
    expect(await old()).toEqual([{ kind: 'signed-in' }]);
    await period('audit', 60);
    expect(await run(false)).toMatchObject({ reads: 0, audit: 1 });
    expect(await old()).toEqual([]);
  });

  test('an account that is over loses name and address, and nobody else does', async () => {
    const gone = await person(server, 'gone@agency.example');
    const settings = await gone.api.getReminderSettings();
    await gone.api.updateReminderSettings({ ifMatch: settings.etag as string, body: { names: ['Unit A'] } });
    const { etag } = await api.getUser({ id: gone.id });
    await api.updateUser({ id: gone.id, ifMatch: etag as string, body: { state: 'disabled' } });
    await period('users', 6);
    expect((await run(true)).users).toBe(0);
    await query(database.url, `update account set updated_at = '2026-01-01'`);
    expect((await run(false)).users).toBe(1);
    expect((await api.getUser({ id: gone.id })).data).toMatchObject({
      state: 'disabled',
      name: null,
      email: null,
    });
    expect(await query(database.url, 'select from reminder_setting')).toEqual([]);
    expect((await api.getUser({ id: guardian.id })).data.name).toBe('guardian');
  });
});
