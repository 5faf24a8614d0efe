import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** A bigint as a number where that is exact, else as its digits. */
function readInt8(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

/** '2026-11-22 08:00:00.123456+00' → '2026-11-22T08:00:00.123Z'. The session runs in UTC, so nothing is converted. */
function readInstant(text: string): string {
  const [day, clock = ''] = text.replace(/\+00$/, '').split(' ');
  const [seconds, fraction = ''] = clock.split('.');
  return `${day}T${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}

const parsers = new Map<number, (text: string) => unknown>([
  [INT8, readInt8],
  [DATE, (text) => text],
  [TIMESTAMPTZ, readInstant],
]);

/** Days and instants stay text, never `Date`. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format as 'text'),
};
