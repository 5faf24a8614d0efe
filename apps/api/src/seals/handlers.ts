import { NotFound } from '../database/claim.ts';
import { auditPath } from '../history/merkle.ts';
import { readLeaf, splitLeaves } from '../history/seal.ts';
import { type Handlers, ok } from '../http/handler.ts';
import { keptSeal, listSeals, sealWithLeaves } from './store.ts';

export const sealHandlers = {
  listSeals: async ({ db, query }) => ok(await listSeals(db, query)),

  getLatestSeal: async ({ db }) => ok(await keptSeal(db, null)),

  getSeal: async ({ db, path }) => ok(await keptSeal(db, path.number)),

  getSealProof: async ({ db, path }) => {
    const { seal, leaves } = await sealWithLeaves(db, path.number);
    const tree = splitLeaves(leaves);
    const index = tree.findIndex((leaf) => readLeaf(leaf).seq === String(path.seq));
    const leaf = tree[index];
    if (!leaf) throw new NotFound('revision', `${path.seq} under seal ${path.number}`);
    const { hash } = readLeaf(leaf);
    const steps = auditPath(tree, index).map((node) => node.toString('hex'));
    return ok({ seal, index, leaf: { seq: path.seq, hash }, path: steps });
  },
} satisfies Partial<Handlers>;
