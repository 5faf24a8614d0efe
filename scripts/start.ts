/** `npm start`: builds what is stale and serves it. `npm run dev`: the same from the sources, with hot reload. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const main = join(root, 'apps/api/src/main.ts');
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/node');

function run(command: string, args: string[], quiet: boolean): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
    });
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
    });
    child.on('close', (code) => {
      if (quiet && code) process.stderr.write(said);
      resolve(code ?? 1);
    });
  });
}

if (process.argv.includes('--hot')) {
  process.env.CONCORD_HOT = 'yes';
  // The watcher restarts the API; signals reach it through the terminal's group, and its end is ours.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  process.exit(await run(process.execPath, ['--watch', '--watch-preserve-output', main], false));
}

console.log('\n  Building the app where it is stale …');
process.env.TURBO_TELEMETRY_DISABLED = '1';
const turbo = join(dirname(createRequire(import.meta.url).resolve('turbo/package.json')), 'bin/turbo');
const code = await run(
  process.execPath,
  [turbo, 'run', 'build', '--filter=@concord/admin', '--output-logs=errors-only'],
  true,
);
if (code !== 0) {
  console.error('\n  The app could not be built; what went wrong stands above.\n');
  process.exit(code);
}
await import(main);
