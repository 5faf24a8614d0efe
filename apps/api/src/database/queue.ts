import type pg from 'pg';
import { PgBoss } from 'pg-boss';

const schema = 'queue';

/** Every queue with its rules, made by the migrator. */
const queues = {
  /** A job is a lane of deliveries; of one lane there is one job at a time, waiting or running. */
  'webhook-lane': {
    policy: 'exclusive',
    heartbeatSeconds: 30,
    expireInSeconds: 3600,
    retryLimit: 5,
    deleteAfterSeconds: 600,
  },
  /** What is done by itself; of one job there is one run at a time. */
  job: {
    policy: 'exclusive',
    heartbeatSeconds: 30,
    expireInSeconds: 3600,
    retryLimit: 5,
    deleteAfterSeconds: 600,
  },
  /** A job is a mail of reminders; of one mail there is one job at a time. */
  'reminder-mail': {
    policy: 'exclusive',
    heartbeatSeconds: 30,
    expireInSeconds: 600,
    retryLimit: 5,
    deleteAfterSeconds: 600,
  },
} as const;

export type QueueName = keyof typeof queues;

/** What is done by every start: nothing but the tables, no clock, no watch over others. */
const bare = { schema, supervise: false, schedule: false, registerInstance: false } as const;

/**
 * Makes or upgrades the tables of the job queue in a schema of their own, with the rights of the owner; the
 * application's role may then use them and nothing more. Expects the migrator's lock.
 */
export async function prepareQueue(client: pg.Client): Promise<void> {
  const executeSql = (text: string, values?: unknown[]) =>
    values?.length ? client.query(text, values) : client.query(text);
  const boss = new PgBoss({ ...bare, db: { executeSql }, migrate: true, createSchema: true });
  boss.on('error', () => {});
  await boss.start();
  for (const [name, rules] of Object.entries(queues)) await boss.createQueue(name, rules);
  await boss.stop({ graceful: false });
  await client.query(`grant usage on schema ${schema} to concord_app`);
  await client.query(`grant select, insert, update, delete on all tables in schema ${schema} to concord_app`);
}

/**
 * Opens the job queue for work, on two connections of its own. Jobs of a process that died are handed out again half a
 * minute after its last sign of life.
 */
export async function openQueue(url: string, onError: (error: Error) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    ...bare,
    connectionString: url,
    options: '-c role=concord_app -c statement_timeout=5s -c lock_timeout=2s',
    application_name: 'concord queue',
    max: 2,
    migrate: false,
    createSchema: false,
    supervise: true,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    reindex: false, // needs the owner's rights; the queue holds little
    monitorVacuum: false,
  });
  boss.on('error', onError);
  return boss.start();
}

export type { PgBoss };
