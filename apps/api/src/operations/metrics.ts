import type { RequestHandler } from 'express';
import type { Kysely } from 'kysely';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/tables.ts';
import type { PoolState } from './health.ts';
import { failedJobs, feedState, sealState, webhookState } from './health-store.ts';

export interface Metrics {
  /** Measures each request, by the operation it turned out to be. */
  measure: RequestHandler;
  /** What is measured by now, in the text format of Prometheus. */
  text: () => Promise<string>;
  contentType: string;
}

/** Measures this process, and when asked what all processes share. */
export function createMetrics(parts: { db: Kysely<Database>; pool: PoolState }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'concord_request_duration_seconds',
    help: 'How long requests took, by operation of the contract; "none" beside it.',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers,
  });
  watchPool(registers, parts.pool);
  watchWork(registers, parts.db);
  const measure: RequestHandler = (_request, response, next) => {
    const end = duration.startTimer();
    response.once('close', () => {
      // Who went away before the answer has none.
      const status = response.writableFinished ? String(response.statusCode) : 'aborted';
      end({ operation: (response.locals.operation as string | undefined) ?? 'none', status });
    });
    next();
  };
  return { measure, text: () => registry.metrics(), contentType: registry.contentType };
}

function watchPool(registers: Registry[], pool: PoolState): void {
  new Gauge({
    name: 'concord_database_connections',
    help: 'Connections of this process to the database, and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'open' }, pool.totalCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
}

/** While the database is away these are missing, and the rest is still told. */
function watchWork(registers: Registry[], db: Kysely<Database>): void {
  const gauge = (name: string, help: string, read: () => Promise<number | null>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.reset();
        const value = await read().catch(() => null);
        if (value === null) this.remove();
        else this.set(value);
      },
    });
  gauge('concord_unsealed_revisions', 'Revisions that wait for a seal, 1001 for more.', async () => {
    return (await sealState(db)).unsealed;
  });
  gauge('concord_feed_held_changes', 'Changes the feed cannot tell yet.', async () => {
    return (await feedState(db)).held;
  });
  gauge('concord_webhook_deliveries_waiting', 'Webhook deliveries that wait.', async () => {
    return (await webhookState(db)).waiting;
  });
  gauge('concord_failed_jobs', 'Jobs that failed when they last ran.', () => failedJobs(db));
}
