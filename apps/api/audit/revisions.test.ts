import { expect, test } from 'vitest';
import { givenSealedRegister } from '../test/sealed.ts';
import { query } from '../test/sql.ts';
import { check, rechain, seqOf } from '../test/tampering.ts';

test('an edited revision is found', async () => {
  const { url, agreement } = await givenSealedRegister();
  const seq = await seqOf(url, agreement, 3);
  await query(url, `update revision set actor = 'someone else' where seq = $1`, [seq]);
  expect((await check(url)).findings).toMatchObject([{ kind: 'edited', seq, seal: 2 }]);
});

test('an edited revision is found whose hash was made anew, and the link to it', async () => {
  const { url, agreement } = await givenSealedRegister();
  const seq = await seqOf(url, agreement, 3);
  await query(url, `update revision set state = state || '{"title": "False"}' where seq = $1`, [seq]);
  await query(url, 'update revision r set hash = revision_hash(r) where seq = $1', [seq]);
  expect((await check(url)).findings).toMatchObject([{ kind: 'edited', seq, seal: 2 }]);
});

test('an edited revision is found though the whole chain behind it was made anew, and told from what only follows', async () => {
  const { url, agreement } = await givenSealedRegister();
  const seq = await seqOf(url, agreement, 6);
  await query(url, `update revision set state = state || '{"title": "False"}' where seq = $1`, [seq]);
  await rechain(url, agreement);
  expect((await check(url)).findings).toMatchObject([
    { kind: 'edited', seq },
    { kind: 'relinked', seq: await seqOf(url, agreement, 7) },
    { kind: 'relinked', seq: await seqOf(url, agreement, 8) },
  ]);
});

test('a deleted revision is found, and of which record it was', async () => {
  const { url, agreement } = await givenSealedRegister();
  const seq = await seqOf(url, agreement, 4);
  await query(url, 'delete from revision where seq = $1', [seq]);
  const record = { table: 'agreement', id: agreement, version: 4 };
  expect((await check(url)).findings).toMatchObject([{ kind: 'deleted', seq, record }]);
});

test('a deleted revision is found though the later ones were renumbered and chained anew', async () => {
  const { url, agreement } = await givenSealedRegister();
  const seq = await seqOf(url, agreement, 6);
  await query(url, 'delete from revision where seq = $1', [seq]);
  await query(url, 'update revision set version = version - 1 where record_id = $1 and version = 7', [
    agreement,
  ]);
  await query(url, 'update revision set version = version - 1 where record_id = $1 and version = 8', [
    agreement,
  ]);
  await rechain(url, agreement);
  const { findings } = await check(url);
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'deleted', seq }));
});

test('the last revision of a record is missed when it is deleted', async () => {
  const { url, agreement } = await givenSealedRegister();
  const seq = await seqOf(url, agreement, 8);
  await query(url, 'delete from revision where seq = $1', [seq]);
  expect((await check(url)).findings).toMatchObject(
    [
      { kind: 'present', table: 'agreement', id: agreement, how: 'changed' },
      { kind: 'deleted', seq },
    ].toReversed(),
  );
});

test('an inserted revision is found, as a record of its own or at the end of a chain', async () => {
  const { url, agreement } = await givenSealedRegister();
  const from = await seqOf(url, agreement, 8);
  const insert = async (seq: number, changed: string) => {
    await query(
      url,
      `insert into revision
       select (jsonb_populate_record(r, jsonb_build_object('seq', ${seq}, ${changed}))).* from revision r where seq = $1`,
      [from],
    );
    await query(url, 'update revision r set hash = revision_hash(r) where seq = $1', [seq]);
  };
  const early = `'xid', (select xid from revision where version = 2 limit 1)::text`;
  await insert(998, `'record_id', gen_random_uuid(), 'version', 1, 'prev_hash', null, ${early}`);
  await insert(999, `'version', 9, 'prev_hash', hash, ${early}`);
  const { findings } = await check(url);
  expect(findings).toMatchObject([
    { kind: 'inserted', seq: '998', seal: 1 },
    { kind: 'inserted', seq: '999', seal: 1 },
    { kind: 'present', table: 'agreement', how: 'removed' }, // what the first one tells of is not on the register
  ]);
});

test('two revisions that changed places are found', async () => {
  const { url, agreement } = await givenSealedRegister();
  const [a, b] = [await seqOf(url, agreement, 3), await seqOf(url, agreement, 4)];
  await query(url, 'update revision set seq = -1 where seq = $1', [a]);
  await query(url, 'update revision set seq = $1 where seq = $2', [a, b]);
  await query(url, 'update revision set seq = $1 where seq = -1', [b]);
  const swapped = { kind: 'swapped', seq: expect.stringMatching(`^(${a}|${b})$`) };
  expect((await check(url)).findings).toEqual([expect.objectContaining(swapped)]);
});

test('two versions of a record that changed places are found', async () => {
  const { url, agreement } = await givenSealedRegister();
  const [a, b] = [await seqOf(url, agreement, 6), await seqOf(url, agreement, 7)];
  await query(url, 'update revision set version = 60 where seq = $1', [a]);
  await query(url, 'update revision set version = 6 where seq = $1', [b]);
  await query(url, 'update revision set version = 7 where seq = $1', [a]);
  expect((await check(url)).findings).toContainEqual({ kind: 'swapped', seq: a, with: b });
});

test('a revision that was moved to another time is found', async () => {
  const { url, agreement } = await givenSealedRegister();
  const [seq, earlier] = [await seqOf(url, agreement, 8), await seqOf(url, agreement, 1)];
  await query(url, `update revision set xid = (select xid from revision where seq = $2) where seq = $1`, [
    seq,
    earlier,
  ]);
  expect((await check(url)).findings).toMatchObject([{ kind: 'moved', seq, from: seq, seal: 3 }]);
});

test('a revision under a new number is found', async () => {
  const { url, agreement } = await givenSealedRegister();
  const seq = await seqOf(url, agreement, 3);
  await query(url, 'update revision set seq = 777 where seq = $1', [seq]);
  expect((await check(url)).findings).toContainEqual({ kind: 'moved', seq: '777', from: seq, seal: 2 });
});

test('what is not sealed yet is guarded by the chain of its record', async () => {
  const { url, db, agreement } = await givenSealedRegister();
  for (const title of ['9', '10', '11'])
    await db.updateTable('agreement').set({ title }).where('id', '=', agreement).execute();
  const [edited, last] = [await seqOf(url, agreement, 10), await seqOf(url, agreement, 11)];
  await query(url, `update revision set actor = 'x' where seq = $1`, [edited]);
  expect((await check(url)).findings).toMatchObject([{ kind: 'edited', seq: edited, seal: null }]);
  await query(url, 'update revision r set hash = revision_hash(r) where seq = $1', [edited]);
  expect((await check(url)).findings).toEqual([{ kind: 'unlinked', seq: last }]);
  await query(url, 'delete from revision where seq = $1', [edited]);
  expect((await check(url)).findings).toEqual([{ kind: 'gap', seq: last, from: 10, to: 10 }]);
});
