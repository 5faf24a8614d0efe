import type { Transaction } from 'kysely';
import type { Database } from '../src/database/tables.ts';
import { run } from './dice.ts';

/** The tables that are filled by the million, with the record that each is a part of and its personal columns. */
const tables = [
  { name: 'contact_point', root: 'contact_point', rootId: 'id', personal: [] },
  {
    name: 'contact_point_holder',
    root: 'contact_point',
    rootId: 'contact_point_id',
    personal: ['name', 'role', 'email', 'phone'],
  },
  { name: 'contact_point_confirmation', root: 'contact_point', rootId: 'contact_point_id', personal: [] },
  { name: 'activity', root: 'activity', rootId: 'id', personal: [] },
  { name: 'follow_up', root: 'activity', rootId: 'activity_id', personal: [] },
] as const;

/**
 * Fills tables with their row triggers off: a million rows would take an hour one by one. The history they would have
 * written is written afterwards, a statement for each table, with the same states, digests and hashes; a test verifies
 * the chain. Indexes are made anew at the end, which is quicker than to keep them up row by row.
 */
export async function inBulk(trx: Transaction<Database>, fill: () => Promise<void>): Promise<void> {
  const names = tables.map(({ name }) => `'${name}'`).join(', ');
  const { rows } = (await run(
    trx,
    `select pg_get_indexdef(indexrelid) as indexdef, indexrelid::regclass::text as name from pg_index
      where indrelid in (select t::regclass from unnest(array[${names}, 'activity_use', 'revision']) t)
        and not exists (select from pg_constraint where conindid = indexrelid)
        and indexrelid <> 'activity_use_of_activity'::regclass`,
  )) as { rows: { indexdef: string; name: string }[] };
  for (const { name } of rows) await run(trx, `drop index ${name}`);
  for (const { name } of tables) await run(trx, `alter table ${name} disable trigger user`);
  await fill();
  for (const table of tables) await writeHistory(trx, table);
  for (const { name } of tables) await run(trx, `alter table ${name} enable trigger user`);
  for (const { indexdef } of rows) await run(trx, indexdef);
}

async function writeHistory(
  trx: Transaction<Database>,
  { name, root, rootId, personal }: (typeof tables)[number],
): Promise<void> {
  const hidden = `array[${personal.map((column) => `'${column}'`).join(', ')}]::text[]`;
  // The salt follows from the id: what is invented needs no secret.
  await run(
    trx,
    `with written as materialized (
        select nextval('revision_seq_seq') as seq, t.id, t.${rootId} as root_id, to_jsonb(t) as state
        from (select * from ${name} where created_at = now() order by id) t),
      secret as materialized (
        select seq, field, decode(md5(id || field), 'hex') as salt, state -> field as value
        from written cross join unnest(${hidden}) field where state -> field <> 'null'),
      kept as (insert into revision_personal select seq, field, salt, value from secret),
      digests as (
        select seq, jsonb_object_agg(field, personal_digest(salt, value)) as state from secret group by seq),
      drawn as (
        select w.seq, w.id, w.root_id, w.state || coalesce(d.state, '{}') as state
        from written w left join digests d using (seq))
      insert into revision (seq, epoch, xid, time, table_name, record_id, root_table, root_id, operation, version,
        state, actor, reason, hash)
      select seq, e.epoch, pg_current_xact_id(), now(), '${name}', id, '${root}', root_id, 'insert', 1, state,
        'Demo generator', 'Invented data',
        revision_hash(row(seq, e.epoch, pg_current_xact_id(), now(), '${name}', id, '${root}', root_id, 'insert', 1,
          state, 'Demo generator', 'Invented data', null, null, null, null)::revision)
      from drawn cross join (select max(epoch) as epoch from revision_epoch) e`,
  );
}
