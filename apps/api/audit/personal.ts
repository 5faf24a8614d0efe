import type pg from 'pg';
import { personalDigest } from '../src/history/chain.ts';
import { batches } from './batches.ts';
import type { Findings } from './findings.ts';

type Row = Record<'seq' | 'field' | 'salt' | 'value', string> & { digest: string | null };

/** The values that are kept apart, beside the digests that stand in their revisions. Erased ones have no row here. */
const query = `select p.revision_seq as seq, p.field, encode(p.salt, 'hex') as salt, p.value,
  r.state -> p.field ->> 'sha256' as digest
  from public.revision_personal p left join public.revision r on r.seq = p.revision_seq order by p.revision_seq`;

/** Does every personal value fit the digest in its revision? Gives how many there are. */
export async function checkPersonal(client: pg.Client, findings: Findings): Promise<number> {
  let values = 0;
  for await (const rows of batches<Row>(client, query, 2000)) {
    values += rows.length;
    for (const { seq, field, salt, value, digest } of rows) {
      if (personalDigest(Buffer.from(salt, 'hex'), value) !== digest)
        findings.add({ kind: 'personal', seq, field });
    }
  }
  return values;
}
