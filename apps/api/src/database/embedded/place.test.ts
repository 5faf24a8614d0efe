import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/folder.ts';
import { reachablePlace } from './place.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
const nobody = { uid: 65_534, gid: 65_534 };
const closed = join(folder.path, 'closed');
mkdirSync(closed);
chmodSync(closed, 0o700);
const wanted = join(closed, 'data/postgres');
const other = join(folder.path, 'elsewhere');

test('data stay where they are wanted, as long as the server may go there', () => {
  chmodSync(folder.path, 0o755);
  const open = join(folder.path, 'open/postgres');
  expect(reachablePlace(open, nobody, () => {}, other)).toBe(open);
  expect(reachablePlace(wanted, undefined, () => {}, other)).toBe(wanted);
});

test('below a folder that is closed to the server they go elsewhere, it is said, and found again', () => {
  const said: string[] = [];
  const place = reachablePlace(wanted, nobody, (line) => said.push(line), other);
  expect(place.startsWith(other)).toBe(true);
  expect(said).toEqual([expect.stringContaining(place)]);
  expect(readFileSync(`${wanted}.place`, 'utf8').trim()).toBe(place);
  expect(reachablePlace(wanted, nobody, () => {}, other)).toBe(place);
  expect(existsSync(wanted)).toBe(false);
});
