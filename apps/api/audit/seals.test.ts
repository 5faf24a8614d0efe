import { expect, test } from 'vitest';
import { givenSealedRegister } from '../test/sealed.ts';
import { query } from '../test/sql.ts';
import { check, keep, kinds, rechain, reseal, seqOf } from '../test/tampering.ts';
import type { GivenSeal } from './arguments.ts';

test('a seal that was edited, removed or given another list is found', async () => {
  const one = await givenSealedRegister();
  await query(one.url, `update seal set time = time + interval '1 s' where number = 2`);
  expect((await check(one.url)).findings).toEqual([{ kind: 'seal-edited', number: 2 }]);
  await query(one.url, 'delete from seal where number = 2');
  expect(kinds(await check(one.url))).toContain('seal-missing');
  expect(kinds(await check(one.url))).not.toContain('inserted');
  const two = await givenSealedRegister();
  await query(
    two.url,
    `update seal set leaves = set_byte(leaves, 20, 255 - get_byte(leaves, 20)) where number = 3`,
  );
  expect((await check(two.url)).findings).toEqual([{ kind: 'seal-list', number: 3 }]);
  await query(two.url, `update seal set root = sha256('x') where number = 1`);
  expect(kinds(await check(two.url))).toEqual(['seal-edited', 'seal-root', 'seal-list']);
});

test('who rewrites a revision, its chain and all seals is told by the seal from outside, and where', async () => {
  const register = await givenSealedRegister();
  const { url, agreement } = register;
  const kept = [await keep(url, 1), await keep(url, 2), await keep(url, 3)];
  const seq = await seqOf(url, agreement, 2); // under seal 2
  await query(url, `update revision set reason = 'False' where seq = $1`, [seq]);
  await rechain(url, agreement);
  await reseal(register, 2);
  expect((await check(url)).findings).toEqual([]);
  const found = await check(url, kept);
  expect(found.findings).toEqual([{ kind: 'seals-rewritten', given: 3, after: 1, until: 2 }]);
  expect(found.given).toEqual([{ number: 3, fits: false }]);
  const alone = await check(url, [kept[2] as GivenSeal]);
  expect(alone.findings).toEqual([{ kind: 'seals-rewritten', given: 3, after: 0, until: 3 }]);
});

test('an end that was cut off is told by the seal from outside', async () => {
  const { url } = await givenSealedRegister();
  const last = await keep(url, 3);
  await query(url, 'delete from seal where number = 3');
  await query(url, 'set session_replication_role = replica; delete from revision where version > 4');
  await query(url, `set session_replication_role = replica; update agreement set title = 'Version 4'`);
  expect(kinds(await check(url))).not.toContain('seals-cut');
  expect((await check(url, [last])).findings).toContainEqual({ kind: 'seals-cut', given: 3, last: 2 });
});
