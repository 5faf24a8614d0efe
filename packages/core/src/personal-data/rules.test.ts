import { expect, it } from 'vitest';
import { retentionCan } from './rules.ts';

const now = '2026-11-22T10:00:00Z';

it.each([
  ['nobody has seen it', null, null, false],
  ['it was seen today', '2026-11-22T09:00:00Z', null, true],
  ['it was seen more than a day ago', '2026-11-21T09:59:59Z', null, false],
  ['a period was changed since', '2026-11-22T09:00:00Z', '2026-11-22T09:30:00Z', false],
  ['a period was changed before', '2026-11-22T09:00:00Z', '2026-11-22T08:30:00Z', true],
])('details go by themselves where %s: %s %s %s', (_, simulatedAt, periodsChangedAt, may) => {
  const refused = retentionCan.runByItself({ simulatedAt, periodsChangedAt, now });
  expect(refused.map(({ code, at }) => `${code} ${at}`)).toEqual(may ? [] : ['simulate-first /enabled']);
});
