/** Reads what a person types for a partial date (EDTF level 0: a year, a month or a day). */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'date'; value: string }
  | { kind: 'refused'; reason: 'form' | 'month' | 'day' };

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('.', '').toLowerCase();

const monthNames = ['en', 'fr'].flatMap((locale) =>
  Array.from({ length: 12 }, (_, month) => ({
    month: month + 1,
    name: plain(
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month, 1)),
    ),
  })),
);

/** The month a word begins, in either language; none when it could be two ("jui"). */
function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const found = new Set(monthNames.filter(({ name }) => name.startsWith(word)).map(({ month }) => month));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const two = (n: number): string => String(n).padStart(2, '0');

function build(year: string, month?: number, day?: number): Reading {
  if (month === undefined) return { kind: 'date', value: year };
  if (month < 1 || month > 12) return { kind: 'refused', reason: 'month' };
  if (day === undefined) return { kind: 'date', value: `${year}-${two(month)}` };
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (day < 1 || day > last) return { kind: 'refused', reason: 'day' };
  return { kind: 'date', value: `${year}-${two(month)}-${two(day)}` };
}

const patterns: readonly [RegExp, (part: Record<string, string>) => Reading][] = [
  [/^(?<y>\d{4})$/, ({ y = '' }) => build(y)],
  [/^(?<y>\d{4})[-/](?<m>\d{1,2})$/, ({ y = '', m }) => build(y, Number(m))],
  [/^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/, ({ y = '', m, d }) => build(y, Number(m), Number(d))],
  [/^(?<m>\d{1,2})[-/ ](?<y>\d{4})$/, ({ y = '', m }) => build(y, Number(m))],
  // Day first, as every Member State writes it.
  [/^(?<d>\d{1,2})[-/ ](?<m>\d{1,2})[-/ ](?<y>\d{4})$/, ({ y = '', m, d }) => build(y, Number(m), Number(d))],
  [/^(?<w>[a-z]+),? (?<y>\d{4})$/, ({ y = '', w = '' }) => named(y, w)],
  [
    /^(?<d>\d{1,2})(?:st|nd|rd|th|er)? (?<w>[a-z]+),? (?<y>\d{4})$/,
    ({ y = '', w = '', d }) => named(y, w, Number(d)),
  ],
  [
    /^(?<w>[a-z]+) (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/,
    ({ y = '', w = '', d }) => named(y, w, Number(d)),
  ],
];

function named(year: string, word: string, day?: number): Reading {
  const month = monthOf(word);
  return month === null ? { kind: 'refused', reason: 'form' } : build(year, month, day);
}

export function readPartialDate(typed: string): Reading {
  const dotted = typed
    .trim()
    .replace(/^(\d{1,2})\.(?:(\d{1,2})\.)?(?=\d)/, (_, d, m) => (m ? `${d}/${m}/` : `${d}/`));
  const text = plain(dotted).replaceAll(/\s+/g, ' ');
  if (text === '') return { kind: 'empty' };
  for (const [pattern, read] of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return read(groups as Record<string, string>);
  }
  return { kind: 'refused', reason: 'form' };
}

export function precisionOf(value: string): 'year' | 'month' | 'day' {
  return value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
}
