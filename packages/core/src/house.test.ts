import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const imports = (text: string) => [...text.matchAll(/from '([^']+)'/g)].map(([, path]) => path ?? '');

describe('The domain runs anywhere', () => {
  it.each(files.filter((file) => !file.endsWith('.test.ts')))('%s imports only its own house', (file) => {
    for (const path of imports(read(file))) expect(path).toMatch(/^\.{1,2}\/[\w/.-]+\.ts$/);
    expect(read(file)).not.toMatch(/\b(process|Buffer|window|document)\.\w|Date\.now\(\)|new Date\(\)/);
  });

  it.each(files)('%s is short enough to be read at once', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(251);
  });

  it('every module has a front door that the domain opens', () => {
    const modules = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const doors = imports(read('index.ts'));
    for (const { name } of modules) expect(doors).toContain(`./${name}/index.ts`);
  });
});
