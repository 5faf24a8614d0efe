import { expect, test } from 'vitest';
import { givenSealedRegister } from '../test/sealed.ts';
import { query } from '../test/sql.ts';
import { check, seqOf } from '../test/tampering.ts';

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
