// Plain JavaScript and nothing but Node 20, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** Runs a program below the root and gives its exit code. `quiet`: what it says is shown only if it fails. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  const child = spawn(program, args, {
    cwd: fileURLToPath(root),
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of quiet ? [child.stdout, child.stderr] : [])
    stream.on('data', (chunk) => (said += chunk));
  const letGo = followSignals(child);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`\n  ${program} could not be started: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code, signal) => {
      letGo();
      const status = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 130 : 1);
      if (status !== 0 && status !== 130) process.stderr.write(said);
      resolve(status);
    });
  });
}

/** Passes on what ends us: a signal, or the silent death of whoever started us. */
function followSignals(child) {
  const onTerm = () => child.kill('SIGTERM');
  // Ctrl-C reaches the child through the terminal already; it decides when all is in order.
  const onInt = () => {};
  process.on('SIGTERM', onTerm).on('SIGINT', onInt);
  const parents = ancestry();
  const watch = setInterval(() => ancestry() !== parents && child.kill('SIGTERM'), 500);
  return () => {
    clearInterval(watch);
    process.off('SIGTERM', onTerm).off('SIGINT', onInt);
  };
}

/** Our parent and its parent: npm puts a shell between itself and us, which outlives it. */
function ancestry() {
  const stat = `/proc/${process.ppid}/stat`;
  const above = existsSync(stat) ? readFileSync(stat, 'utf8').split(') ')[1]?.split(' ')[1] : '';
  return `${process.ppid} ${above}`;
}

/** Runs a script of this package under the package manager it is pinned to, which first installs what is stale. */
export function runScript(name, args = [], options = {}) {
  const installed = existsSync(new URL('node_modules/.modules.yaml', root));
  if (!installed) console.log('\n  Installing what Concord needs (once, up to a minute) …');
  const quietly = ['--yes', '--prefer-offline', '--loglevel=error', packageManager, '--silent'];
  const env = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  return run('npx', [...quietly, 'run', name, ...args], { env, ...options });
}

/** Node as pinned by this package, whatever Node runs this file. */
export function pinnedNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return fileURLToPath(new URL(`node_modules/node/bin/${program}`, root));
}
