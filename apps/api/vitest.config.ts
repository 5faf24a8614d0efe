import { defineConfig } from 'vitest/config';

// Files share a worker (isolate: false): what they need of their own is a database, not a fresh module graph.
export default defineConfig({
  test: {
    globalSetup: ['test/global.ts'],
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
