import { expect, test } from 'vitest';
import { generateDemo } from '../demo/generate.ts';
import { connect } from '../src/database/connection.ts';
import { givenSealedRegister, sealAll } from '../test/sealed.ts';
import { query } from '../test/sql.ts';
import type { GivenSeal } from './arguments.ts';
import { openSession } from './session.ts';
import { type Verification, verify } from './verify.ts';

async function check(url: string, ...given: GivenSeal[][]): Promise<Verification> {
  const { client, close } = await openSession(url);
  return verify(client, given).finally(close);
}
const kinds = ({ findings }: Verification) => findings.map(({ kind }) => kind);

/** The seal as somebody kept it outside. */
async function keep(url: string, number: number): Promise<GivenSeal> {
  const [row] = await query<{ hash: string }>(
    url,
    `select encode(hash, 'hex') as hash from seal where number = $1`,
    [number],
  );
  return { number, hash: row?.hash as string };
}
const seqOf = async (url: string, id: string, version: number): Promise<string> => {
  const [row] = await query<{ seq: string }>(
    url,
    'select seq from revision where record_id = $1 and version = $2',
    [id, version],
  );
  return row?.seq as string;
};

/** What a cunning administrator does after a change: every later hash of the record made anew. */
const rechain = (url: string, id: string) =>
  query(
    url,
    `do $$ declare r revision; last bytea; begin
       for r in select * from revision where record_id = '${id}' order by version loop
         r.prev_hash := last;
         last := revision_hash(r);
         update revision set prev_hash = r.prev_hash, hash = last where seq = r.seq;
       end loop; end $$`,
  );
/** And one who makes every seal anew as well, from a number on. */
const reseal = async ({ url, db }: Awaited<ReturnType<typeof givenSealedRegister>>, from: number) => {
  await query(url, 'delete from seal where number >= $1', [from]);
  await sealAll(db);
};

test('a register that nobody touched verifies, with and without a seal from outside', async () => {
  const { url, db, agreement } = await givenSealedRegister();
  const first = await keep(url, 1);
  await db.updateTable('agreement').set({ title: 'Open' }).where('id', '=', agreement).execute();
  const found = await check(url, [first]);
  expect(found).toMatchObject({ revisions: 12, sealed: 11, seals: 3, personal: 2, findings: [] });
  expect(found.given).toEqual([{ number: 1, fits: true }]);
  expect((await check(url)).findings).toEqual([]);
});

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

test('an inserted revision is found, chained or not', async () => {
  const { url, agreement } = await givenSealedRegister();
  const at = await seqOf(url, agreement, 2);
  const insert = (seq: number, record: string) =>
    query(
      url,
      `insert into revision select (jsonb_populate_record(r, jsonb_build_object('seq', ${seq}, 'record_id', ${record},
         'version', 1, 'prev_hash', null))).* from revision r where seq = $1`,
      [at],
    );
  await insert(999, 'gen_random_uuid()');
  await query(url, 'update revision r set hash = revision_hash(r) where seq = 999');
  expect((await check(url)).findings).toContainEqual(
    expect.objectContaining({ kind: 'inserted', seq: '999', seal: 2 }),
  );
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

test('a personal value that was changed is found, and one that was erased is not missed', async () => {
  const { url, post } = await givenSealedRegister();
  const seq = await seqOf(url, post, 2);
  await query(url, `update revision_personal set value = '"John Roe"' where revision_seq = $1`, [seq]);
  await query(url, `set session_replication_role = replica; update liaison_prosecutor set name = 'John Roe'`);
  expect((await check(url)).findings).toEqual([{ kind: 'personal', seq, field: 'name' }]);
  await query(url, 'delete from revision_personal');
  await query(url, 'set session_replication_role = replica; update liaison_prosecutor set name = null');
  expect((await check(url)).findings).toEqual([]);
});

test('a record that was changed, removed or added beside its history is found', async () => {
  const { url, agreement, post } = await givenSealedRegister();
  const hidden = `set session_replication_role = replica;`;
  await query(url, `${hidden} update agreement set title = 'False'`);
  await query(url, `${hidden} delete from liaison_prosecutor`);
  await query(
    url,
    `${hidden} insert into source (id, code, title, kind)
    values ('00000000-0000-7000-8000-000000000000', 'S9', 'x', 'letter')`,
  );
  expect((await check(url)).findings).toEqual([
    { kind: 'present', table: 'agreement', id: agreement, how: 'changed', fields: ['title'] },
    { kind: 'present', table: 'liaison_prosecutor', id: post, how: 'removed', fields: [] },
    { kind: 'present', table: 'source', id: expect.any(String), how: 'added', fields: [] },
  ]);
});

test('a table whose history was switched off is found', async () => {
  const { url } = await givenSealedRegister();
  await query(
    url,
    'alter table agreement disable trigger record_revision; drop trigger record_revision on partner',
  );
  const off = ['agreement', 'partner'].map((table) => ({ kind: 'unguarded', table }));
  expect((await check(url)).findings).toEqual(off);
});

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

test('a table that something else stands in for is not trusted', async () => {
  const { url } = await givenSealedRegister();
  await query(url, 'alter table revision rename to hidden; create view revision as select * from hidden');
  await expect(check(url)).rejects.toThrow('revision is not a table here');
});

test('a demo verifies', async () => {
  const { url, db } = await givenSealedRegister();
  await query(
    url,
    `do $$ declare t text; begin set session_replication_role = replica; for t in
    select tgrelid::regclass::text from pg_trigger where tgname = 'record_revision' loop execute 'delete from ' || t;
    end loop; delete from seal; delete from revision_personal; delete from revision; delete from citation_use; end $$`,
  );
  const owner = connect(url, { max: 1 });
  const amounts = { contactPoints: 50, activities: 100, projects: 5 };
  await generateDemo(owner.db, { amounts, seed: 1 }).finally(owner.close);
  await sealAll(db, 100);
  const found = await check(url, [await keep(url, 3)]);
  expect(found.findings).toEqual([]);
  expect(found.sealed).toBeGreaterThan(500);
});
