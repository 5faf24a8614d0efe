import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = tracked.split('\n').filter(Boolean);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sources = files.filter((file) => /\.(ts|vue)$/.test(file) && !/(^|\/)generated\//.test(file));

/** The files a file imports by a relative path, from the root. */
const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    relative(root, resolve(root, dirname(file), path as string)),
  );
const packagesOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'(@concord\/[\w-]+)/g)].map(([, name]) => name as string);

const mayKnow: Record<string, string[]> = {
  'packages/core': [],
  'packages/contract': [],
  'packages/client': ['@concord/contract'],
  'packages/bench': ['@concord/api', '@concord/client', '@concord/contract', '@concord/core'],
  'apps/api': ['@concord/core', '@concord/contract', '@concord/client'],
  'apps/admin': ['@concord/core', '@concord/contract', '@concord/client'],
};

it.each(Object.entries(mayKnow))('%s knows only what it may', (home, allowed) => {
  const strays = sources
    .filter((file) => file.startsWith(`${home}/src/`))
    .flatMap((file) => [
      ...packagesOf(file)
        .filter((name) => !allowed.includes(name))
        .map((name) => `${file} → ${name}`),
      ...importsOf(file)
        .filter((path) => !path.startsWith(`${home}/`))
        .map((path) => `${file} → ${path}`),
    ]);
  expect(strays).toEqual([]);
});

const technical = {
  'apps/api': ['database', 'docs', 'history', 'http', 'identity', 'jobs', 'records'],
  'apps/admin': ['layout', 'overview', 'search', 'session', 'ui', 'styles', 'i18n'],
};
/** The one place that may know every table. */
const gatherers = ['apps/api/src/database/tables.ts'];

it.each(Object.entries(technical))('in %s a module imports no other module', (home, shared) => {
  const folder = (path: string) => new RegExp(`^${home}/src/([\\w-]+)/`).exec(path)?.[1];
  const strays = sources
    .filter(
      (file) => file.startsWith(`${home}/src/`) && !gatherers.includes(file) && !file.endsWith('.test.ts'),
    )
    .flatMap((file) => {
      const own = folder(file);
      if (own === undefined) return [];
      return importsOf(file)
        .filter(
          (path) =>
            folder(path) !== undefined && folder(path) !== own && !shared.includes(folder(path) as string),
        )
        .filter((path) => !path.endsWith('/table.ts') || own !== 'history')
        .map((path) => `${file} → ${path}`);
    });
  expect(strays).toEqual([]);
});

const length = (file: string) => read(file).split('\n').length - 1;
const lengths = sources.map((file) => ({ file, lines: length(file) })).sort((a, b) => a.lines - b.lines);

it('keeps files small enough to live in', () => {
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)]?.lines;
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  expect(at(0.95)).toBeLessThanOrEqual(150);
  expect(at(0.5)).toBeLessThanOrEqual(50);
});

const manifests = files
  .filter((file) => /(^|\/)package\.json$/.test(file))
  .map((file) => ({ file, json: JSON.parse(read(file)) }));

it('pins every library, and each to one version', () => {
  const wanted = manifests.flatMap(({ file, json }) =>
    Object.entries({ ...json.dependencies, ...json.devDependencies } as Record<string, string>).map(
      ([name, range]) => ({ file, name, range }),
    ),
  );
  const loose = wanted.filter(({ range }) => !/^(\d|workspace:|catalog:)/.test(range));
  expect(loose).toEqual([]);
  const versions = Map.groupBy(
    wanted.filter(({ range }) => !range.startsWith('catalog:')),
    ({ name }) => name,
  );
  const split = [...versions].filter(([, uses]) => new Set(uses.map(({ range }) => range)).size > 1);
  expect(split).toEqual([]);
});

it('says in its package why it needs each library at run time', () => {
  const silent = manifests.flatMap(({ file, json }) => {
    const home = dirname(file);
    const names = Object.keys(json.dependencies ?? {}).filter((name) => !name.startsWith('@concord/'));
    if (!names.length) return [];
    const readme = read(join(home, 'README.md'));
    return names.filter((name) => !readme.includes(`\`${name}\``)).map((name) => `${home}: ${name}`);
  });
  expect(silent).toEqual([]);
});

it('names every rule of the domain in a test', () => {
  const tests = sources
    .filter((file) => file.endsWith('.test.ts'))
    .map(read)
    .join('\n');
  const rules = Object.keys(JSON.parse(JSON.stringify(refusedRules())));
  expect(rules.filter((rule) => !tests.includes(rule))).toEqual([]);
});

/** Rules that a refusal or a sentence of the exchange answer cites: those the code enforces. */
function refusedRules(): Record<string, true> {
  const enforcing = sources.filter(
    (file) =>
      file.startsWith('packages/core/src/') && !file.endsWith('.test.ts') && !file.endsWith('/rules-list.ts'),
  );
  const cited = enforcing
    .filter((file) => !file.endsWith('shared/rules.ts'))
    .flatMap((file) => [...read(file).matchAll(/'(BR\d\d)'/g)].map(([, id]) => id as string));
  return Object.fromEntries(cited.map((id) => [id, true]));
}

it('says nothing of the machine it was written on', () => {
  const telling = files
    .filter(
      (file) =>
        /\.(ts|vue|md|json|yaml|sql|sh)$/.test(file) &&
        file !== 'pnpm-lock.yaml' &&
        !file.startsWith('test/'),
    )
    .filter((file) => /\/work\/(main|shared)|registry\.npmjs/.test(read(file)));
  expect(telling).toEqual([]);
});
