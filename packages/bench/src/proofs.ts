import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const api = join(import.meta.dirname, '../../../apps/api');

/** Runs a test of the API at a size that takes minutes; it prints what it counted. */
function prove(test: string, size: Record<string, string>): void {
  const begun = performance.now();
  execFileSync(join(api, 'node_modules/.bin/vitest'), ['run', test], {
    cwd: api,
    env: { ...process.env, ...size },
    stdio: 'inherit',
  });
  process.stdout.write(`  ${((performance.now() - begun) / 1000).toFixed(0)} s in all\n`);
}

/** 100,000 changes by 8 writers, slow and rolled-back ones among them: the follower ends with exactly the register. */
export const feed = async () => prove('test/following.test.ts', { CONCORD_TEST_CHANGES: '100000' });

/** 50 times killed under load, ten times with the database: all that was acknowledged is there. */
export const kills = async () => prove('test/killed.test.ts', { CONCORD_TEST_KILLS: '50' });
