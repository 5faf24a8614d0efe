import { expect, inject, test } from 'vitest';
import { query, withDatabase } from '../../test/sql.ts';
import { auditPath, merkleRoot, rootOfPath } from './merkle.ts';

// The leaves, roots and paths that the implementations of Certificate Transparency are tested with.
const hex = (text: string) => Buffer.from(text, 'hex');
const texts = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'];
const leaves = [...texts, '606162636465666768696a6b6c6d6e6f'].map(hex);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
].map((root, size) => ({ size, root }));
const paths = [
  { index: 0, size: 1, path: [] },
  {
    index: 0,
    size: 8,
    path: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    index: 5,
    size: 8,
    path: [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
  { index: 2, size: 3, path: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] },
];

test.each(roots)('the tree over $size leaves has the root of the vectors', ({ size, root }) => {
  expect(merkleRoot(leaves.slice(0, size)).toString('hex')).toBe(root);
});

test.each(roots)('the database builds the same tree over $size leaves', async ({ size, root }) => {
  const { url, template } = inject('cluster');
  const [row] = await query<{ root: string }>(
    withDatabase(url, template),
    `select encode(merkle_root($1::bytea[]), 'hex') as root`,
    [leaves.slice(0, size)],
  );
  expect(row?.root).toBe(root);
});

test.each(paths)('leaf $index of $size has the path of the vectors', ({ index, size, path }) => {
  const made = auditPath(leaves.slice(0, size), index);
  expect(made.map((node) => node.toString('hex'))).toEqual(path);
});

test('every leaf of every tree is proved by its path, and by no other', () => {
  for (let size = 1; size <= 40; size++) {
    const tree = Array.from({ length: size }, (_, i) => Buffer.of(i));
    const root = merkleRoot(tree);
    for (const [index, leaf] of tree.entries()) {
      const path = auditPath(tree, index);
      expect(rootOfPath(leaf, { index, size, path })).toEqual(root);
      expect(rootOfPath(Buffer.of(99), { index, size, path })).not.toEqual(root);
      expect(rootOfPath(leaf, { index, size, path: [...path, root] })).toBeNull();
      expect(rootOfPath(leaf, { index: size, size, path })).toBeNull();
      if (path.length) expect(rootOfPath(leaf, { index, size, path: path.slice(1) })).toBeNull();
    }
  }
});
