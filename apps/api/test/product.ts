import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { testKey } from './key.ts';

const main = join(import.meta.dirname, '../src/main.ts');
const running = new Set<ChildProcess>();

export interface Product {
  child: ChildProcess;
  origin: string;
  said: () => string;
  /** Ends it at once, as a power cut or the kernel would. */
  kill: () => Promise<void>;
}

/** Starts the product as `npm start` does; `origin` is there once it answers, and empty if it could not start. */
export async function startProduct(env: Record<string, string>): Promise<Product> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', DATABASE_URL: '', CONCORD_KEY: testKey, ...env },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  while (!/App +http/.test(text) && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { child, origin: /App +(http:\/\/\S+)\//.exec(text)?.[1] ?? '', said: () => text, kill };
}

/** Ends in order whatever a test file left running. */
export async function stopProducts(): Promise<void> {
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
