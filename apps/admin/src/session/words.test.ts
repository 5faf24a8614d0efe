import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { words as english } from './all-words.en.ts';
import { words as french } from './all-words.fr.ts';

type Tree = { [key: string]: string | Tree };
const lines = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree as Tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : lines(value, `${path}${key}.`),
  );
const names = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? ''))].sort();
const en = new Map(lines(english));
const fr = new Map(lines(french));

it('says everything in both languages', () => {
  expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
  expect([...fr, ...en].filter(([, text]) => text.trim() === '' && text !== ' : ')).toEqual([]);
});

it('fills the same blanks and counts by the same forms', () => {
  const shape = (words: Map<string, string>) =>
    [...words].map(([key, text]) => `${key} ${names(text)} ${text.split('|').length}`).sort();
  expect(shape(fr)).toEqual(shape(en));
});

it('every module has both files', () => {
  const files = globSync('src/*/words.*.ts').filter((f) => !f.endsWith('.test.ts'));
  const modules = new Set(files.map((f) => f.split('/')[1]));
  expect(files.length).toBe(modules.size * 2);
});

// Words live in the words files: what a template says by itself would stay English for ever.
it.each(globSync('src/**/*.vue').filter((f) => !f.includes('gallery')))(
  '%s has no text of its own',
  (file) => {
    const template = /<template>([\s\S]*)<\/template>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const bare = template
      .replaceAll(/<!--[\s\S]*?-->/g, '')
      .replaceAll(/\{\{[\s\S]*?\}\}/g, '')
      .replaceAll(/<[^>]*?(?:"[^"]*"[^>]*?)*>/g, ' ');
    // The letter of a key is no word.
    expect(bare.match(/\p{L}{2,}/gu)).toBeNull();
    expect(template.match(/\s(?:label|title|placeholder|aria-label|alt|text)="[^"]*\p{L}[^"]*"/u)).toBeNull();
  },
);
