import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launch } from './e2e/browser.ts';
import { gallery as galleryOrigin, key, origin } from './e2e/server.ts';

const gallery = 'node_modules/.cache/gallery';

// The real API on a fresh embedded database, serving the built app; the day is fixed, so pictures repeat.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  // A busy machine is slow, and slow is not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? 'dot' : 'line',
  use: {
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Pacific/Auckland',
    // Tests call as the administrator's client; those about signing in have a context of their own without it.
    extraHTTPHeaders: { authorization: `Bearer ${key}` },
    ...(await launch()),
  },
  webServer: [
    {
      command: 'node ../api/src/main.ts',
      url: `${origin}/readyz`,
      timeout: 60_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
      env: {
        PORT: new URL(origin).port,
        CONCORD_DATA: join(tmpdir(), `concord-e2e-${process.pid}`),
        CONCORD_NOW: '2026-11-22T10:00:00Z',
        CONCORD_KEY: key,
        CONCORD_WEBHOOK_NETWORKS: '127.0.0.1/32',
      },
    },
    {
      // The gallery of shared parts: built apart, so that the shipped app does not carry it.
      command: `vite build --mode gallery --outDir ${gallery} && vite preview --outDir ${gallery} --host 127.0.0.1 --port ${new URL(galleryOrigin).port} --strictPort`,
      url: `${galleryOrigin}/`,
      timeout: 60_000,
    },
  ],
});
