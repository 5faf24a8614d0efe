import { createServer } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { adminApp } from './admin.ts';
import { createApp } from './app.ts';
import { closeOnSignal } from './closing.ts';
import { readConfig } from './config.ts';
import { sayWhere, sayWhyNot, step } from './console.ts';
import { startSealing } from './history/sealer.ts';
import { hotApp } from './hot.ts';
import { answerBrokenRequests } from './http/limits.ts';
import { firstAdministrator } from './identity/first-administrator.ts';
import { createJobWorker } from './jobs/worker.ts';
import { allJobs } from './jobs.ts';
import { drain, listen } from './listen.ts';
import { openDatabase } from './open-database.ts';
import { serveMetrics } from './operations/metrics-listener.ts';
import { startMail } from './reminders/worker.ts';
import { startWebhooks } from './webhooks/worker.ts';

const adminFolder = join(import.meta.dirname, '../../admin');

/** Config, database, app, listen; and back in the other order on a signal. */
async function main(closing: ReturnType<typeof closeOnSignal>): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.logLevel });
  const database = await openDatabase(config, log, step);
  closing.add(database.close);
  closing.add(startSealing(database.db, { onError: (err) => log.warn({ err }, 'could not seal') }).stop);

  const server = createServer({ maxHeaderSize: 16 * 1024 });
  answerBrokenRequests(server);
  const hot = config.hot ? await hotApp(adminFolder, server) : null;
  if (hot) closing.add(hot.close);
  const admin = hot?.handler ?? adminApp(join(adminFolder, 'dist'));
  const measured = config.metrics && (await serveMetrics(config.metrics, database));
  if (measured) closing.add(measured.close);
  const measure = measured?.measure;
  server.on(
    'request',
    createApp({ ...database, log, config, ...(admin && { admin }), ...(measure && { measure }) }),
  );
  const port = await listen(server, config.port, config.host);
  closing.add(() => drain(server));

  closing.add((await startWebhooks({ ...database, config, log })).close);
  const jobs = await createJobWorker(allJobs(config), { ...database, timeZone: config.clock.timeZone, log });
  closing.add(jobs.close);
  jobs.start();
  closing.add((await startMail({ ...database, config, log })).close);
  sayWhere(config, port, await firstAdministrator(database.db));
}

const closing = closeOnSignal();
await main(closing).catch(async (error) => {
  sayWhyNot(error);
  await closing.close();
  process.exit(1);
});
