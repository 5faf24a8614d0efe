import { expect, it } from 'vitest';
import { createFootnotes } from './footnotes.ts';

it('prints each footnote once, for as long as a label needs it', () => {
  const notes = createFootnotes();
  notes.add('one');
  notes.add('two');
  notes.add('one');
  expect(notes.notes.value).toEqual([
    { text: 'one', marker: '*' },
    { text: 'two', marker: '**' },
  ]);
  notes.remove('one');
  expect(notes.marker('one')).toBe('*');
  notes.remove('one');
  expect(notes.notes.value).toEqual([{ text: 'two', marker: '*' }]);
});
