import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { key } from './server.ts';

const main = join(import.meta.dirname, '../../api/src/main.ts');

export interface OwnServer {
  origin: string;
  stop: () => Promise<void>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A register beside the one that all tests share: for what would disturb them, or needs other settings. */
export async function startOwnServer(port: number, env: Record<string, string> = {}): Promise<OwnServer> {
  const data = join(tmpdir(), `concord-e2e-${process.pid}-${port}`);
  const server = spawn('node', [main], {
    env: {
      ...process.env,
      PORT: String(port),
      CONCORD_DATA: data,
      CONCORD_NOW: '2026-11-22T10:00:00Z',
      CONCORD_KEY: key,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswered(`${origin}/readyz`, server);
  const stop = async () => {
    const ended = new Promise((end) => server.once('exit', end));
    server.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  return { origin, stop };
}

/** Waits until a process that was started answers there. */
export async function untilAnswered(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error(`The server ended with ${server.exitCode} before it answered.`);
}
