// Runs a script of this package under the package manager it is pinned to. Plain JavaScript and nothing but Node 20,
// because it runs before anything is installed; pnpm then installs by itself what is missing or stale.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const first = !existsSync(new URL('node_modules/.modules.yaml', root));
if (first) console.log('\n  Installing what Concord needs (once, up to a minute) …');

const args = ['--yes', '--prefer-offline', '--loglevel=error', packageManager, '--silent', 'run', ...process.argv.slice(2)];
const child = spawn('npx', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

// Ctrl-C reaches the child through the terminal; any other sender means this process, so the child is told.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => {
  console.error(`\n  npx could not be started: ${error.message}. It comes with npm; install Node.js with npm.\n`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
