import type { Day } from '@concord/core';

/** What time it is for the register. */
export interface Clock {
  timeZone: string;
  /** The instant, RFC 3339 in UTC. */
  now: () => string;
  /** The calendar day in the register's time zone. */
  today: () => Day;
}

/** A clock of one time zone; `fixed` (RFC 3339) stops it, for tests. Throws a RangeError for a zone that does not exist. */
export function createClock(timeZone: string, fixed: string | null = null): Clock {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const instant = () => (fixed === null ? new Date() : new Date(fixed));
  return { timeZone, now: () => instant().toISOString(), today: () => calendar.format(instant()) };
}
