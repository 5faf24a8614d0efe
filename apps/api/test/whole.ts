import type { ChangeEvent } from '@concord/contract';
import { expect } from 'vitest';
import type { Ledger, Write } from './load.ts';
import { query } from './sql.ts';

/** Those of the writes that the feed does not tell exactly once, at the version that was acknowledged. */
export const notToldOnce = (events: ChangeEvent[], ledger: Ledger): Write[] => {
  const told = Map.groupBy(events.flatMap(effectOf), ({ mark }) => mark);
  return ledger.filter(({ mark, answer, id }) => {
    const [effect, ...more] = told.get(mark) ?? [];
    const right = effect && (effect.part || (effect.id === answer?.id && effect.version === answer.version));
    return !right || more.length > 0 || (id !== '' && answer?.id !== id);
  });
};

/** The mark a change was made with, if it is one of those that bear one. */
function effectOf({ type, data }: ChangeEvent) {
  const field = {
    'agreement.created': 'title',
    'agreement-milestone.created': 'note',
    'agreement.updated': 'note',
  }[type];
  const mark = field && data.record?.[field];
  return typeof mark === 'string'
    ? [{ mark, id: data.id, version: data.version, part: data.partOf !== null }]
    : [];
}

/** Nothing in the database is there by halves: a record without its revision, its key or the rest of its transaction. */
export async function expectWhole(url: string, ledger: Ledger): Promise<void> {
  const keyed = ledger.filter((write) => write.keyed).map(({ mark }) => mark);
  const kept = await query<{ key: string }>(url, 'select key from idempotency_key where key = any ($1)', [
    keyed,
  ]);
  expect(kept.map(({ key }) => key).toSorted()).toEqual(keyed.toSorted());

  const halves = await query(
    url,
    `select m.seq from revision m where m.table_name = 'agreement_milestone' and m.request_id is not null
       and not exists (select from revision a where a.table_name = 'agreement' and a.record_id = m.root_id
         and a.epoch = m.epoch and a.xid = m.xid)`,
  );
  expect(halves).toEqual([]);

  const [chains] = await query<{ revisions: number; broken: number }>(
    url,
    `select count(*)::int as revisions, (count(*) filter (where hash <> computed or prev_hash is distinct from before))::int as broken
       from (select hash, prev_hash, revision_hash(r) as computed,
                    lag(hash) over (partition by table_name, record_id order by version) as before from revision r) c`,
  );
  expect(chains?.revisions).toBeGreaterThan(ledger.length);
  expect(chains?.broken).toBe(0);
}
