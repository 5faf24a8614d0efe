import type pg from 'pg';
import { batches } from './batches.ts';
import type { Findings } from './findings.ts';

type Link = Record<'seq' | 'table_name' | 'record_id' | 'version' | 'hash', string> & {
  prev_hash: string | null;
};

/** In the order of an index, so that nothing has to be kept or sorted. */
const query = `select seq, table_name, record_id, version, encode(prev_hash, 'hex') as prev_hash,
  encode(hash, 'hex') as hash from public.revision order by table_name, record_id, version`;

/**
 * Reads every record's revisions from the first to the last: does each follow upon the one before? The content is no
 * concern here. Gives the tables that have revisions.
 */
export async function checkChains(client: pg.Client, findings: Findings): Promise<string[]> {
  const tables = new Set<string>();
  let before: Link | null = null;
  for await (const rows of batches<Link>(client, query, 2000)) {
    for (const row of rows) {
      const last: Link | null =
        before?.record_id === row.record_id && before.table_name === row.table_name ? before : null;
      checkLink(last, row, findings);
      before = row;
      tables.add(row.table_name);
    }
  }
  return [...tables];
}

function checkLink(last: Link | null, row: Link, findings: Findings): void {
  const { seq } = row;
  const expected = Number(last?.version ?? 0) + 1;
  if (Number(row.version) > expected)
    findings.add({ kind: 'gap', seq, from: expected, to: Number(row.version) - 1 });
  if (row.prev_hash !== (last?.hash ?? null)) findings.add({ kind: 'unlinked', seq });
  if (last && BigInt(last.seq) > BigInt(seq)) findings.add({ kind: 'swapped', seq, with: last.seq });
}
