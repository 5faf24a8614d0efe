/** Runs the bare server in a process of its own, as the product has one. */
import { bareServer } from './bare.ts';

let stop = async () => {};
process.on('message', async (message: 'stop' | Record<string, string>) => {
  if (message === 'stop') {
    await stop();
    process.exit(0);
  }
  const bare = await bareServer(process.env.DATABASE_URL ?? '', message);
  stop = bare.stop;
  process.send?.(bare.origin);
});
