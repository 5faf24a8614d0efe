import { test as shared } from '@playwright/test';
import { freePort, startOwnServer } from './own-server.ts';

/** For tests that count what is on record: on a register that nobody else writes to meanwhile. */
export const test = shared.extend<object, { ownOrigin: string }>({
  ownOrigin: [
    async ({ browserName: _ }, use) => {
      const server = await startOwnServer(await freePort());
      await use(server.origin);
      await server.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ ownOrigin }, use) => use(ownOrigin),
});
