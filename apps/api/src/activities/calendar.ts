import { type Day, undisclosed } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import {
  calendarEnd,
  calendarHead,
  compactDay,
  description,
  entryHead,
  footnotesOf,
  textLine,
  vagueness,
  wholeDays,
} from '../records/calendar-lines.ts';
import { contentLines } from '../records/content-lines.ts';
import { activityEntries, type Entry, expiryEntries, taskEntries } from './calendar-store.ts';

/** The partners with the footnotes their names must not travel without (BR17). */
const about = ({ partners }: Entry) => [
  partners.length ? `Partners: ${partners.map(({ name }) => name).join(', ')}` : null,
  ...footnotesOf(partners),
];

const statuses = { planned: 'TENTATIVE', held: 'CONFIRMED', cancelled: 'CANCELLED' } as const;

/** Whole days: a month or a year spans all its days. An end is the day after the last. */
function event(entry: Entry): string {
  const from = entry.from ?? entry.until;
  if (from === null) return '';
  return contentLines([
    'BEGIN:VEVENT',
    ...entryHead(entry),
    ...wholeDays(from, entry.until ?? from),
    entry.state && `STATUS:${statuses[entry.state]}`,
    textLine('LOCATION', entry.place),
    textLine('CATEGORIES', entry.category),
    description([vagueness(entry.from), vagueness(entry.until), entry.text, ...about(entry)]),
    'END:VEVENT',
  ]);
}

function task(entry: Entry & { due: Day | null; doneOn: Day | null; owner: string | null }): string {
  const done = entry.doneOn !== null;
  return contentLines([
    'BEGIN:VTODO',
    ...entryHead(entry),
    entry.due && `DUE;VALUE=DATE:${compactDay(entry.due)}`,
    `STATUS:${done ? 'COMPLETED' : 'NEEDS-ACTION'}`,
    done ? `COMPLETED:${compactDay(entry.doneOn as Day)}T000000Z` : null,
    'CATEGORIES:follow-up',
    description([entry.owner && `Owner: ${entry.owner}`, entry.text, ...about(entry)]),
    'END:VTODO',
  ]);
}

/** The same for who may not read what came of it: they are not told either whether anything did. */
const withoutOutcome = (entry: Entry) => event({ ...entry, text: undisclosed });

/**
 * Activities, follow-ups, and the days on which instruments end or are to be reviewed, as RFC 5545 has it, made while
 * it is sent. Of all partners, or of those named. An activity of which no day is recorded is in no calendar.
 */
export async function* calendar(
  db: Kysely<Database>,
  partnerCodes: string[] | null,
  { internal }: { internal: boolean },
): AsyncGenerator<string> {
  yield calendarHead('Concord');
  if (!internal) yield contentLines(['X-WR-CALDESC:Outcomes and follow-ups are undisclosed.']);
  for await (const found of activityEntries(db, partnerCodes))
    yield found.map(internal ? event : withoutOutcome).join('');
  if (internal) for await (const found of taskEntries(db, partnerCodes)) yield found.map(task).join('');
  for await (const found of expiryEntries(db, partnerCodes)) yield found.map(event).join('');
  yield calendarEnd;
}
