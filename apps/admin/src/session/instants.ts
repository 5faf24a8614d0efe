/** How far the clock on the wall is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const read = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)])) as Record<
    'year' | 'month' | 'day' | 'hour' | 'minute' | 'second',
    number
  >;
  const wall = Date.UTC(read.year, read.month - 1, read.day, read.hour, read.minute, read.second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * The last instant of a minute of a day as the wall clock of a time zone shows it, or of the whole day where no time
 * (`HH:MM`) is given; RFC 3339 in UTC.
 */
export function lastInstantOf(day: string, time: string | null, timeZone: string): string {
  const wall = Date.parse(`${day}T${time ?? '23:59'}:59.999Z`);
  const near = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(near, timeZone)).toISOString();
}

/** The day and the time of day (`HH:MM`) that the wall clock of a time zone shows at an instant. */
export function wallClock(instant: string, timeZone: string): { day: string; time: string } {
  const at = Date.parse(instant);
  const wall = new Date(at + offsetAt(at, timeZone)).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** A time of day as people write it, `9:05`, `09.05` or `9h05`, as `HH:MM`; null if it is none. */
export function readTime(text: string): string | null {
  const found = /^\s*(\d{1,2})\s*[:.h]\s*(\d{2})\s*$/.exec(text);
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return null;
  return `${String(found[1]).padStart(2, '0')}:${found[2]}`;
}

/** The first instant of a day as the wall clock of a time zone shows it, RFC 3339 in UTC. */
export function firstInstantOf(day: string, timeZone: string): string {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return new Date(Date.parse(lastInstantOf(before, null, timeZone)) + 1).toISOString();
}

/** The first instant of a minute of a day as the wall clock of a time zone shows it; RFC 3339 in UTC. */
export function startOfMinute(day: string, time: string, timeZone: string): string {
  const last = Date.parse(lastInstantOf(day, time, timeZone));
  return new Date(last - 59_999).toISOString();
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

/** From the first instant of one day to the last of another, as far as they are days. */
export const betweenDays = (from: string | undefined, until: string | undefined, timeZone: string) => ({
  ...(isDay(from) && { from: startOfMinute(from, '00:00', timeZone) }),
  ...(isDay(until) && { until: lastInstantOf(until, null, timeZone) }),
});
