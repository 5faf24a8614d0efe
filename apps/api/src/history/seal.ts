import { createHash } from 'node:crypto';

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
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** What a seal knows of one revision: 8 bytes of `seq`, big-endian, and 32 of its hash. */
export const leafSize = 40;

/** The leaf of a revision, given its hash in hexadecimal. */
export function leafOf({ seq, hash }: { seq: string | number; hash: string }): Buffer {
  const leaf = Buffer.alloc(leafSize);
  leaf.writeBigInt64BE(BigInt(seq));
  leaf.write(hash, 8, 'hex');
  return leaf;
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
