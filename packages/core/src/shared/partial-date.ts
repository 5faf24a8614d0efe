/** A day, a month or a year as EDTF level 0 writes them: `2024-03-15`, `2024-03`, `2024`. */
export type PartialDate = string;

/** A full calendar day, `2024-03-15`. Days compare as text. */
export type Day = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const lastDayOnEarth = '9999-12-31';

/** Days in a month of the proleptic Gregorian calendar (ISO 8601); `month` counts from 1. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether a text is an EDTF level 0 date that exists: refuses `2026-02-30`, `2026-13`, `0000`, times and intervals. */
export function isPartialDate(text: string): boolean {
  const found = shape.exec(text);
  if (!found || found[1] === '0000') return false;
  const [, year, month, day] = found.map(Number);
  if (found[2] === undefined) return true;
  const days = daysIn(year ?? 0, month ?? 0);
  return days > 0 && (found[3] === undefined || (day !== undefined && day >= 1 && day <= days));
}

/** Whether a text is a full calendar day that exists. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day a partial date can mean. Expects a date that `isPartialDate` accepts. */
export function firstDay(date: PartialDate): Day {
  return (date + '-01-01'.slice(date.length - 4)).slice(0, 10);
}

/** The last day a partial date can mean. Expects a date that `isPartialDate` accepts. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** The day `count` days later (earlier if negative); stays within years 0001 to 9999, the range of EDTF level 0. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  if (date.getUTCFullYear() < 1) return '0001-01-01';
  return date.getUTCFullYear() > 9999 ? lastDayOnEarth : date.toISOString().slice(0, 10);
}

/** The same day `count` months later, or the last day of that month where it is shorter (31 January + 1 = 28 February). */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  if (year < 1) return '0001-01-01';
  if (year > 9999) return lastDayOnEarth;
  const month = (months % 12) + 1;
  const date = Math.min(Number(day.slice(8)), daysIn(year, month));
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join(
    '-',
  );
}

/** Whether `a` lies before `b` whatever days the two mean: `2024` is not certainly before `2024-03-15`. */
export function certainlyBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) < firstDay(b);
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as English prose writes it: `15 March 2024`, `March 2024`, `2024`. */
export function dateInWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : `${months[Number(month) - 1]} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${Number(year)}`;
}
