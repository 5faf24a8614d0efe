import type pg from 'pg';
import { hashOf, type RevisionText, revisionText } from '../src/history/chain.ts';
import { merkleRoot } from '../src/history/merkle.ts';
import { joinLeaves, readLeaf, splitLeaves } from '../src/history/seal.ts';
import { batches } from './batches.ts';
import type { Findings } from './findings.ts';
import type { CheckedSeal } from './seals.ts';

/** A revision as far as the comparison with its seal goes. */
type Seen = { seq: string; hash: string; fits: boolean };

/**
 * Reads every revision in the order in which they are sealed, beside the seals: is the content what its hash says, and
 * is it what was sealed, no more and no less? Gives how many there are, and how many of them under a seal.
 */
export async function checkRevisions(
  client: pg.Client,
  seals: AsyncIterator<CheckedSeal>,
  findings: Findings,
): Promise<{ revisions: number; sealed: number }> {
  const query = `select ${revisionText} from public.revision order by revision.epoch, revision.xid, revision.seq`;
  let revisions = 0;
  let sealed = 0;
  let seen: Seen[] = [];
  let seal = await next(seals);
  const finish = async () => {
    if (!seal) return;
    sealed += seen.length;
    compareWithSeal(seen, seal, findings);
    seen = [];
    seal = await next(seals);
  };
  for await (const rows of batches<RevisionText>(client, query)) {
    for (const row of rows) {
      revisions += 1;
      while (seal && isAfter(row, seal.head)) await finish();
      const fits = hashOf(row) === row.hash;
      if (seal) seen.push({ seq: row.seq, hash: row.hash, fits });
      else if (!fits)
        findings.add({ kind: 'edited', seq: row.seq, seal: null, hash: row.hash, sealed: null });
    }
  }
  while (seal) await finish();
  return { revisions, sealed };
}

const next = async (seals: AsyncIterator<CheckedSeal>): Promise<CheckedSeal | null> =>
  (await seals.next()).value ?? null;

/** Whether a revision comes after the last that a seal covers. */
function isAfter(row: RevisionText, head: CheckedSeal['head']): boolean {
  const epoch = Number(row.epoch) - head.epoch;
  if (epoch !== 0) return epoch > 0;
  const xid = BigInt(row.xid) - BigInt(head.xid);
  return xid === 0n ? Number(row.seq) > head.seq : xid > 0n;
}

function compareWithSeal(seen: Seen[], seal: CheckedSeal, findings: Findings): void {
  const leaves = joinLeaves(seen);
  if (!seal.leavesFit) {
    const root = merkleRoot(splitLeaves(leaves)).toString('hex');
    findings.add({ kind: root === seal.root ? 'seal-list' : 'seal-root', number: seal.number });
    if (root === seal.root) return;
  }
  if (leaves.equals(seal.leaves)) {
    for (const { seq, hash } of seen.filter(({ fits }) => !fits))
      findings.add({ kind: 'edited', seq, seal: seal.number, hash, sealed: hash });
  } else compareOneByOne(seen, seal, findings);
}

function compareOneByOne(seen: Seen[], checked: CheckedSeal, findings: Findings): void {
  const { number: seal, leaves, afterGap } = checked;
  const sealed = new Map(splitLeaves(leaves).map((leaf) => [readLeaf(leaf).seq, readLeaf(leaf).hash]));
  for (const { seq, hash, fits } of seen) {
    const wanted = sealed.get(seq);
    sealed.delete(seq);
    // After a seal that is missing come the revisions that it covered.
    if (wanted === undefined && !afterGap) findings.add({ kind: 'inserted', seq, seal, hash });
    else if (wanted !== undefined && (wanted !== hash || !fits))
      findings.add({ kind: 'edited', seq, seal, hash, sealed: wanted });
  }
  for (const [seq, hash] of sealed) findings.add({ kind: 'deleted', seq, seal, hash, record: null });
}
