import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/folder.ts';
import { connect } from './connection.ts';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';
import { classifyFailure } from './failures.ts';

const folder = temporaryFolder();
const dir = join(folder.path, 'new', 'postgres');
const binDir = process.env.TEST_POSTGRES_BIN;
const settings = { fsync: 'off' };
const start = (onProgress?: (line: string) => void) =>
  startEmbedded({ dir, binDir, settings, ...(onProgress && { onProgress }) });

let server: EmbeddedPostgres;
afterAll(async () => {
  await server.stop();
  folder.remove();
});

const serverPid = () => Number(readFileSync(join(dir, 'postmaster.pid'), 'utf8').split('\n')[0]);
const answer = async ({ url }: EmbeddedPostgres) => {
  const { db, close } = connect(url, { max: 1 });
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  await close();
  return rows[0]?.name;
};

test('the first start makes the database and says so; the password is secret and of this folder alone', async () => {
  const lines: string[] = [];
  server = await start((line) => lines.push(line));
  expect(await answer(server)).toBe('concord');
  expect(lines).toEqual(['Creating the database (once, a few seconds)', 'Starting the database']);
  expect(statSync(`${dir}.password`).mode & 0o777).toBe(0o600);
  expect(new URL(server.url).password).toHaveLength(32);
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
});

test('a pool heals by itself after the database was away', async () => {
  const port = Number(new URL(server.url).port);
  const { db, close } = connect(server.url, { max: 3 });
  const ask = () => sql`select 1 as one`.execute(db).then(({ rows }) => rows[0], classifyFailure);
  await Promise.all([ask(), ask(), ask()]);
  await server.stop();
  expect(await ask()).toEqual({ kind: 'unavailable', constraint: null });
  server = await startEmbedded({ dir, binDir, settings, port });
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([{ one: 1 }, { one: 1 }, { one: 1 }]);
  await close();
});

test('stopping twice, or at the same moment, is stopping once', async () => {
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
  expect(existsSync(join(dir, 'postmaster.pid'))).toBe(false);
});

test('a server that outlived its killed process is reused, and stopped by who reuses it', async () => {
  const script = `import { startEmbedded } from ${JSON.stringify(import.meta.resolve('./embedded.ts'))};
    await startEmbedded(${JSON.stringify({ dir, binDir, settings })}); process.kill(process.pid, 'SIGKILL');`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(signal).toBe('SIGKILL');
  const pid = serverPid();
  server = await start();
  expect(server.reused).toBe(true);
  expect(serverPid()).toBe(pid);
  expect(await answer(server)).toBe('concord');
  await server.stop();
  expect(existsSync(join(dir, 'postmaster.pid'))).toBe(false);
});

test('a server of another living process is used but not stopped', async () => {
  server = await start();
  const other = spawn('sleep', ['60']);
  writeFileSync(`${dir}.owner`, String(other.pid));
  const guest = await start();
  expect(guest.reused).toBe(true);
  await guest.stop();
  expect(await answer(guest)).toBe('concord');
  other.kill();
});

test('after the server was killed the next start recovers, whoever has its process number now', async () => {
  process.kill(serverPid(), 'SIGKILL');
  server = await start();
  expect(server.reused).toBe(false);
  expect(await answer(server)).toBe('concord');
  await server.stop();
  writeFileSync(join(dir, 'postmaster.pid'), `${process.pid}\n${dir}\n0\n1\n\n127.0.0.1\n`);
  server = await start();
  expect(server.reused).toBe(false);
  expect(await answer(server)).toBe('concord');
});

test('an interrupted first start leaves nothing that looks like a database', async () => {
  const half = join(folder.path, 'half');
  const broken = { dir: half, binDir: '/nowhere' };
  await expect(startEmbedded(broken)).rejects.toThrow('PostgreSQL does not run from /nowhere');
  expect(existsSync(half)).toBe(false);
});

test('a lost password is told in words', async () => {
  await server.stop();
  const password = readFileSync(`${dir}.password`);
  rmSync(`${dir}.password`);
  await expect(start()).rejects.toThrow(`put ${dir}.password back`);
  writeFileSync(`${dir}.password`, password, { mode: 0o600 });
});
