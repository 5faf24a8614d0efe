import type { ReportSource } from '@concord/contract';
import type { Day } from '@concord/core';
import type { Sheet, SheetCell } from '../records/workbook/workbook.ts';

/** What a report says of itself. Nothing of when and by whom it was made: made again, it is the same. */
export interface About {
  name: string;
  from: Day;
  until: Day;
  on: Day;
  knownAt: string;
  strategyCode: string | null;
  register: 'register' | 'demo';
  sources: readonly ReportSource[];
}

const lines = ({ name, from, until, on, knownAt, strategyCode, register }: About): SheetCell[][] => [
  ['Report', name],
  ['First day of the period', { day: from }],
  ['Last day of the period', { day: until }],
  ['As things stood on', { day: on }],
  ['As the register was known at', knownAt],
  ['Strategy', strategyCode ?? 'None was current on the day'],
  ['Facts', register === 'demo' ? 'Invented, for demonstration' : 'Those of the register'],
];

const sourceLine = ({ code, title, publisher, publishedOn, retrievedOn }: ReportSource): SheetCell[] => [
  `Source ${code}`,
  title,
  publisher,
  { day: publishedOn },
  { day: retrievedOn },
];

/** The first sheet of every workbook: what it is, on which day and at which instant, and the sources behind it. */
export function aboutSheet(about: About, than: About | null = null): Sheet {
  return {
    name: 'About',
    title: about.name,
    columns: [
      { heading: 'What', width: 30 },
      { heading: 'Value', width: 60 },
      { heading: 'Publisher', width: 40 },
      { heading: 'Published', width: 12 },
      { heading: 'Retrieved', width: 12 },
    ],
    rows: [
      ...lines(about),
      ...(than ? [[null, null], ['Compared with', than.name], ...lines(than).slice(1)] : []),
      [null, null],
      ...about.sources.map(sourceLine),
    ].map((cells) => ({ cells })),
    below: [],
  };
}
