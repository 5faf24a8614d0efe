import { hash } from 'node:crypto';

/** A seal with every field as text, names as in the API. Hashes are hexadecimal, `time` has microseconds. */
export type SealText = {
  number: number;
  previousHash: string | null;
  /** The last revision it covers, in the order (epoch, xid, seq). */
  head: { epoch: number; xid: string; seq: number };
  count: number;
  total: number;
  root: string;
  time: string;
  hash: string;
};

/**
 * The hash (hexadecimal) that a seal must have, computed apart from the database. The canonical text is the one that
 * migration 024-seals describes at `seal_hash`.
 */
export function sealHashOf(seal: Omit<SealText, 'hash'>): string {
  const { epoch, xid, seq } = seal.head;
  const lines = [`Concord seal ${seal.number}`, seal.previousHash ?? '', `${epoch} ${xid} ${seq}`];
  lines.push(`${seal.count}`, `${seal.total}`, seal.root, seal.time);
  return hash('sha256', lines.join('\n'), 'hex');
}

/** What a seal knows of one revision: 8 bytes of `seq`, big-endian, and 32 of its hash. */
export const leafSize = 40;

/** The leaves of revisions in a row, given their hashes in hexadecimal. */
export function joinLeaves(revisions: readonly { seq: string; hash: string }[]): Buffer {
  const leaves = Buffer.allocUnsafe(revisions.length * leafSize);
  for (const [index, { seq, hash }] of revisions.entries()) {
    leaves.writeBigInt64BE(BigInt(seq), index * leafSize);
    leaves.write(hash, index * leafSize + 8, 'hex');
  }
  return leaves;
}

/** The leaves of a seal one by one. */
export function splitLeaves(leaves: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < leaves.length; at += leafSize) parts.push(leaves.subarray(at, at + leafSize));
  return parts;
}

/** The revision that a leaf speaks of. */
export const readLeaf = (leaf: Buffer): { seq: string; hash: string } => ({
  seq: leaf.readBigInt64BE().toString(),
  hash: leaf.toString('hex', 8),
});
