import type pg from 'pg';
import { merkleRoot } from '../src/history/merkle.ts';
import { leafSize, type SealText, sealHashOf, splitLeaves } from '../src/history/seal.ts';
import type { GivenSeal } from './arguments.ts';
import { batches } from './batches.ts';
import type { Findings } from './findings.ts';

type Row = Record<'number' | 'prev_hash' | 'head_epoch' | 'head_xid' | 'head_seq', string> &
  Record<'count' | 'total' | 'root' | 'leaves' | 'time' | 'hash', string>;

/** `leavesFit`: its list of revisions fits its root; `afterGap`: the seal before it is missing. */
export type CheckedSeal = SealText & { leaves: Buffer; leavesFit: boolean; afterGap: boolean };

const query = `select number, encode(prev_hash, 'hex') as prev_hash, head_epoch, head_xid, head_seq, count, total,
  encode(root, 'hex') as root, encode(leaves, 'hex') as leaves, encode(hash, 'hex') as hash,
  to_char(time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as time from public.seal order by number`;

/**
 * Reads the seals from the first to the last and checks each: its hash, its place upon the one before, its list of
 * revisions. `hashes` gets the true hash of those that `wanted` names.
 */
export async function* readSeals(
  client: pg.Client,
  findings: Findings,
  { wanted, hashes }: { wanted: Set<number>; hashes: Map<number, string> },
): AsyncGenerator<CheckedSeal> {
  let before: SealText | null = null;
  for await (const rows of batches<Row>(client, query, 10)) {
    for (const row of rows) {
      const seal = sealOf(row);
      const { number } = seal;
      const expected: number = (before?.number ?? 0) + 1;
      if (number !== expected) findings.add({ kind: 'seal-missing', number: expected });
      const hash = sealHashOf(seal);
      const fits =
        hash === seal.hash &&
        seal.previousHash === (before?.hash ?? null) &&
        seal.total === (before?.total ?? 0) + seal.count &&
        seal.leaves.length === seal.count * leafSize;
      if (number === expected && !fits) findings.add({ kind: 'seal-edited', number });
      if (wanted.has(number)) hashes.set(number, hash);
      yield { ...seal, afterGap: number !== expected };
      before = seal;
    }
  }
}

function sealOf(row: Row): Omit<CheckedSeal, 'afterGap'> {
  const { epoch, xid, seq } = { epoch: Number(row.head_epoch), xid: row.head_xid, seq: Number(row.head_seq) };
  const leaves = Buffer.from(row.leaves, 'hex');
  const { root, time, hash } = row;
  const whole = leaves.length % leafSize === 0;
  return {
    ...{ number: Number(row.number), previousHash: row.prev_hash, head: { epoch, xid, seq } },
    ...{ count: Number(row.count), total: Number(row.total), root, time, hash, leaves },
    leavesFit: whole && merkleRoot(splitLeaves(leaves)).toString('hex') === root,
  };
}

/** Compares what is here with a seal given from outside and those that its file remembers. True if it is here. */
export function compareGiven(
  given: GivenSeal[],
  hashes: Map<number, string>,
  last: number,
  findings: Findings,
): boolean {
  const seal = given.at(-1) as GivenSeal;
  const firstOff = given.find(({ number, hash }) => number <= last && hashes.get(number) !== hash);
  if (firstOff) {
    const after = given.filter(({ number }) => number < firstOff.number).at(-1)?.number ?? 0;
    findings.add({ kind: 'seals-rewritten', given: seal.number, after, until: firstOff.number });
    return false;
  }
  if (seal.number <= last) return true;
  findings.add({ kind: 'seals-cut', given: seal.number, last });
  return false;
}
