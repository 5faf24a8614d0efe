import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const technical = ['ui', 'layout', 'session', 'search', 'theme'];
const files = globSync('src/*/**/*.{ts,vue}').filter((f) => !f.endsWith('.test.ts'));
const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** Folders of `src` that a file imports from, other than its own. */
const reaches = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?['"](\.\.?\/[^'"]+)/g)]
    .map((m) => relative('.', join(dirname(file), m[1] ?? '')))
    .filter((path) => path.split('/').length > 2)
    .map(folderOf)
    .filter((folder) => folder !== folderOf(file));

it('no folder imports a module that is not its own', () => {
  const trespass = files.flatMap((file) =>
    reaches(file)
      .filter((folder) => !technical.includes(folder))
      .map((folder) => `${file} → ${folder}`),
  );
  expect(trespass).toEqual([]);
});

it('the app reaches the server through one place only', () => {
  const others = files.filter(
    (f) => f !== 'src/session/api.ts' && /(?<!\.)\bcreateClient\(/.test(readFileSync(f, 'utf8')),
  );
  expect(others).toEqual([]);
});
