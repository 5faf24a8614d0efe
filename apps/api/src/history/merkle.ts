import { hash } from 'node:crypto';

/**
 * The Merkle tree of RFC 6962, section 2.1. Leaves and nodes are hashed with different prefixes, so that none can
 * pass for the other. Libraries on npm either build another tree (merkletreejs: no prefixes unless by hand, an odd
 * leaf doubled on request) or only verify (@sigstore/verify); this is all of it that seals need.
 */
const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');
const leafHash = (leaf: Uint8Array): Buffer => sha256(Buffer.concat([leafPrefix, leaf]));
const parent = (left: Uint8Array, right: Uint8Array): Buffer =>
  sha256(Buffer.concat([nodePrefix, left, right], 65));

/** The level above: pair by pair, a last one without partner goes up as it is. */
function levelAbove(level: Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const [left, right] = [level[i] as Buffer, level[i + 1]];
    above.push(right ? parent(left, right) : left);
  }
  return above;
}

/** The root of the tree over these leaves. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  let level = leaves.map(leafHash);
  while (level.length > 1) level = levelAbove(level);
  return level[0] ?? sha256(Buffer.alloc(0));
}

/** What proves that a leaf is in the tree: the neighbours on its way to the root, nearest first (RFC 6962, 2.1.1). */
export function auditPath(leaves: readonly Uint8Array[], index: number): Buffer[] {
  const path: Buffer[] = [];
  let at = index;
  for (let level = leaves.map(leafHash); level.length > 1; level = levelAbove(level)) {
    const neighbour = level[at ^ 1];
    if (neighbour) path.push(neighbour);
    at >>= 1;
  }
  return path;
}

/** The root that a leaf at an index of a tree of a size has with this path; null for a path that cannot be of it. */
export function rootOfPath(
  leaf: Uint8Array,
  { index, size, path }: { index: number; size: number; path: readonly Uint8Array[] },
): Buffer | null {
  if (index < 0 || index >= size) return null;
  let node = leafHash(leaf);
  let next = 0;
  for (let at = index, last = size - 1; last > 0; at >>= 1, last >>= 1) {
    if (at === last && at % 2 === 0) continue; // without partner on this level
    const neighbour = path[next++];
    if (!neighbour) return null;
    node = at % 2 === 1 ? parent(neighbour, node) : parent(node, neighbour);
  }
  return next === path.length ? node : null;
}
