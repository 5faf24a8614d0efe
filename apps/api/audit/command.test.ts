import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../test/folder.ts';
import { givenSealedRegister } from '../test/sealed.ts';
import { query } from '../test/sql.ts';
import { keep, rechain, reseal, seqOf } from '../test/tampering.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

/** What the command says and how it ends. */
const run = (url: string, ...args: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const env = { ...process.env, DATABASE_URL: url, CONCORD_DATA: folder.path };
    const main = join(import.meta.dirname, 'main.ts');
    const child = execFile(process.execPath, [main, ...args], { env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });

/** A file as GET /v1/seals/{number} gives it, as far as it matters here. */
async function fileOf(url: string, number: number): Promise<string> {
  const before = await Promise.all(Array.from({ length: number - 1 }, (_, i) => keep(url, i + 1)));
  const file = join(folder.path, `${number}.json`);
  const seal = await keep(url, number);
  writeFileSync(
    file,
    JSON.stringify({ ...seal, previousHash: before.at(-1)?.hash ?? null, landmarks: before }),
  );
  return file;
}

test('it proves a register that nobody changed, and gives the seal for the next time', async () => {
  const { url } = await givenSealedRegister();
  const alone = await run(url);
  expect(alone).toMatchObject({ code: 0, said: expect.stringContaining('does not prove') });
  const next = /^ {2}(3:[0-9a-f]{64})$/m.exec(alone.said)?.[1] as string;
  const later = await run(url, '--seal', next, '--seal', await fileOf(url, 2));
  expect(later.code).toBe(0);
  expect(later.said).toContain('Nothing was changed: the history up to seal 3 is as it was');
});

test('it says which revision was edited, of which record, and by whom it was written', async () => {
  const { url, agreement } = await givenSealedRegister();
  const seq = await seqOf(url, agreement, 5);
  await query(url, `update revision set reason = 'Forged' where seq = $1`, [seq]);
  const { code, said } = await run(url);
  expect(code).toBe(1);
  expect(said).toContain(`1. Revision ${seq} was edited: its content does not fit its hash. Seal 2 says so.`);
  expect(said).toMatch(new RegExp(`agreement ${agreement}, version 5, update at .* by db:postgres`));
});

test('it says between which seals all was rewritten, and what stands there', async () => {
  const register = await givenSealedRegister();
  const { url, agreement } = register;
  const file = await fileOf(url, 3);
  await query(url, `update revision set reason = 'Forged' where record_id = $1 and version = 3`, [agreement]);
  await rechain(url, agreement);
  await reseal(register, 2);
  const { code, said } = await run(url, '--seal', file);
  expect(code).toBe(1);
  expect(said).toContain('Seal 1 still fits, seal 2 does not: the first change stands under seal 2.');
  expect(said).toContain('It is among 4 revisions');
  expect(said).toContain(`agreement ${agreement}, version 3, update`);
});

test.each([
  [['--seal', '7'], 'the seal 7 cannot be read'],
  [['--seal', import.meta.filename], 'cannot be read'],
  [['--see', '7'], 'Say --seal file.json'],
  [[], 'there is no register in'],
])('what it cannot check ends with 2 and a sentence: %o', async (args, sentence) => {
  const { code, said } = await run('', ...args);
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining(sentence) });
});

test('a database without seals is told to be started once', async () => {
  const { url } = await givenSealedRegister();
  await query(url, 'alter table seal rename to elsewhere');
  expect(await run(url)).toMatchObject({ code: 2, said: expect.stringContaining('there is no table seal') });
});
