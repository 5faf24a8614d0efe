import { expect, it } from 'vitest';
import { makeFormats } from '../session/formats.ts';
import { bytesText, tookOf } from './numbers.ts';

const formats = makeFormats('en', 'UTC');

it.each([
  [0, '0 B'],
  [1023, '1,020 B'],
  [1536, '1.5 KB'],
  [52_428_800, '50 MB'],
  [5e15, '4,550 TB'],
])('%d bytes are told as %s', (bytes, told) => {
  expect(bytesText(bytes, formats)).toBe(told);
});

it('a run that has not ended took no time yet', () => {
  expect(tookOf({ startedAt: '2026-11-22T10:00:00Z', endedAt: null })).toBeNull();
  expect(tookOf({ startedAt: '2026-11-22T10:00:00Z', endedAt: '2026-11-22T10:00:01.5Z' })).toBe(1500);
});
