import { createServer, type Server } from 'node:http';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { listen } from '../listen.ts';
import type { PoolState } from './health.ts';
import { createMetrics, type Metrics } from './metrics.ts';

/** Serves measures at `/metrics`, apart from everything else: whoever may scrape need not reach the register. */
export const metricsServer = (metrics: Metrics): Server =>
  createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET')
      return void response.writeHead(404, { 'Content-Length': '0' }).end();
    void metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });

/** Measures from now on, and tells of it at this port. */
export async function serveMetrics(
  { port, host }: { port: number; host: string },
  parts: { db: Kysely<Database>; pool: PoolState },
): Promise<{ measure: Metrics['measure']; close: () => Promise<void> }> {
  const metrics = createMetrics(parts);
  const server = metricsServer(metrics);
  await listen(server, port, host);
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { measure: metrics.measure, close };
}
