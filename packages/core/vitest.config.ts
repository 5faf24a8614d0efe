import { defineConfig } from 'vitest/config';

// Property tests walk through thousands of days; a busy machine needs the time.
export default defineConfig({ test: { testTimeout: 60_000 } });
