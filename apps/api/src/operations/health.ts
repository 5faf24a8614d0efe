import { statfs } from 'node:fs/promises';
import type { SystemHealth } from '@concord/contract';
import { systemFindingsOf } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { Config } from '../config.ts';
import type { Database } from '../database/tables.ts';
import { contract } from '../http/document.ts';
import { databaseState, failedJobs, feedState, sealState, webhookState } from './health-store.ts';

/** How many connections a pool has, and how many wait for one. */
export type PoolState = Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;

const startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString();

/** What this process measures now; its connections as they were before it asked. */
export async function systemHealth(
  db: Kysely<Database>,
  { config, pool }: { config: Config; pool: PoolState },
): Promise<SystemHealth> {
  const { totalCount: open, idleCount: idle, waitingCount: waiting } = pool;
  const connections = { most: config.connections, open, idle, waiting };
  const began = performance.now();
  const database = await databaseState(db);
  const answersInMs = Math.round((performance.now() - began) * 10) / 10;
  const [seals, feed, webhooks, failed, disk] = await Promise.all([
    sealState(db),
    feedState(db),
    webhookState(db),
    failedJobs(db),
    config.databaseUrl === null ? diskOf(config.dataFolder) : null,
  ]);
  return {
    measuredAt: new Date().toISOString(),
    findings: systemFindingsOf({
      unsealedSeconds: seals.unsealedSeconds,
      feedSeconds: feed.heldSeconds,
      dueDeliverySeconds: webhooks.dueSeconds,
      disabledWebhooks: webhooks.disabled,
      failedJobs: failed,
      diskFreeShare: disk && disk.freeBytes / disk.totalBytes,
      connectionsWaiting: waiting,
    }),
    process: {
      version: contract.info.version,
      node: process.version,
      startedAt,
      timeZone: config.clock.timeZone,
      memoryBytes: process.memoryUsage.rss(),
    },
    database: { ...database, embedded: config.databaseUrl === null, answersInMs, connections },
    seals,
    feed: { ...feed, retentionDays: config.feedDays },
    webhooks,
    disk,
  };
}

/** Null where the folder is not there, as in a process that was given its database otherwise. */
async function diskOf(folder: string): Promise<SystemHealth['disk']> {
  const disk = await statfs(folder).catch(() => null);
  return disk && { folder, totalBytes: disk.blocks * disk.bsize, freeBytes: disk.bavail * disk.bsize };
}
