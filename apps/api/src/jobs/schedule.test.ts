import { expect, it } from 'vitest';
import { nextRun } from './schedule.ts';

const daily = { schedule: { every: 'day', at: '03:30' } } as const;
const hourly = { schedule: { every: 'hour', at: '00:07' } } as const;
const never = {
  knownSince: '2026-11-22T10:00:00Z',
  lastStartedAt: null,
  failedAt: null,
  failures: 0,
  open: false,
};
const failed = (failures: number) => ({
  ...never,
  lastStartedAt: '2026-11-22T02:30:00Z',
  failedAt: '2026-11-22T02:31:00Z',
  failures,
});

it.each([
  ['a day’s job, in the register’s time zone', daily, never, '2026-11-23T02:30:00.000Z'],
  ['an hour’s job', hourly, never, '2026-11-22T10:07:00.000Z'],
  ['one that ran', daily, { ...never, lastStartedAt: '2026-11-23T02:30:00Z' }, '2026-11-24T02:30:00.000Z'],
  [
    'one whose time was slept through',
    daily,
    { ...never, lastStartedAt: '2026-11-01T02:30:00Z' },
    '2026-11-02T02:30:00.000Z',
  ],
  [
    'one on the night the clocks go forward',
    daily,
    { ...never, lastStartedAt: '2027-03-27T12:00:00Z' },
    '2027-03-28T01:30:00.000Z',
  ],
  ['one that failed once', daily, failed(1), '2026-11-22T02:36:00.000Z'],
  ['one that failed three times', daily, failed(3), '2026-11-22T04:31:00.000Z'],
  ['one that fails every time', daily, failed(4), '2026-11-23T02:30:00.000Z'],
  ['one that failed shortly before its time', hourly, failed(2), '2026-11-22T03:01:00.000Z'],
])('%s is next at its time', (_, job, past, next) => {
  expect(nextRun(job, 'Europe/Amsterdam', past)).toBe(next);
});
