import { addDays, type Day, dateInWords, firstDay, lastDay, type PartialDate } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { contentLines, textValue } from '../records/content-lines.ts';
import { activityEntries, type Entry, expiryEntries, taskEntries } from './calendar-store.ts';

const text = (name: string, value: string | null) => value && `${name}:${textValue(value)}`;
const compact = (day: Day) => day.replaceAll('-', '');
/** 2026-11-22T10:00:00.123Z as RFC 5545 writes instants. */
const stamp = (instant: string) => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** All days a partial date can mean; whoever reads the entry is told that no day is recorded. */
const vague = (date: PartialDate | null) =>
  date !== null && date.length < 10 ? `The register knows no day, only: ${dateInWords(date)}.` : null;

/** The partners with the footnotes their names must not travel without (BR17). */
const about = (entry: Entry) => [
  entry.partners.length ? `Partners: ${entry.partners.map(({ name }) => name).join(', ')}` : null,
  ...entry.partners.map(({ name, designation }) => designation && `${name}: ${designation}`),
];

const description = (parts: (string | null)[]) =>
  text('DESCRIPTION', parts.filter((part) => part !== null).join('\n') || null);

const common = (entry: Entry) => [
  `UID:${entry.uid}@concord`,
  `DTSTAMP:${stamp(entry.updatedAt)}`,
  `SEQUENCE:${entry.version - 1}`,
  text('SUMMARY', entry.title),
];

const statuses = { planned: 'TENTATIVE', held: 'CONFIRMED', cancelled: 'CANCELLED' } as const;

/** Whole days: a month or a year spans all its days. An end is the day after the last. */
function event(entry: Entry): string {
  const from = entry.from ?? entry.until;
  if (from === null) return '';
  const last = lastDay(entry.until ?? from);
  return contentLines([
    'BEGIN:VEVENT',
    ...common(entry),
    `DTSTART;VALUE=DATE:${compact(firstDay(from))}`,
    `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`,
    entry.state && `STATUS:${statuses[entry.state]}`,
    'TRANSP:TRANSPARENT',
    text('LOCATION', entry.place),
    text('CATEGORIES', entry.category),
    description([vague(entry.from), vague(entry.until), entry.text, ...about(entry)]),
    'END:VEVENT',
  ]);
}

function task(entry: Entry & { due: Day | null; doneOn: Day | null; owner: string | null }): string {
  const done = entry.doneOn !== null;
  return contentLines([
    'BEGIN:VTODO',
    ...common(entry),
    entry.due && `DUE;VALUE=DATE:${compact(entry.due)}`,
    `STATUS:${done ? 'COMPLETED' : 'NEEDS-ACTION'}`,
    done ? `COMPLETED:${compact(entry.doneOn as Day)}T000000Z` : null,
    'CATEGORIES:follow-up',
    description([entry.owner && `Owner: ${entry.owner}`, entry.text, ...about(entry)]),
    'END:VTODO',
  ]);
}

/**
 * Activities, follow-ups, and the days on which instruments end or are to be reviewed, as RFC 5545 has it, made while
 * it is sent. Of all partners, or of those named. An activity of which no day is recorded is in no calendar.
 */
export async function* calendar(db: Kysely<Database>, partnerCodes: string[] | null): AsyncGenerator<string> {
  yield contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Concord//Register of cooperation//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Concord',
  ]);
  for await (const found of activityEntries(db, partnerCodes)) yield found.map(event).join('');
  for await (const found of taskEntries(db, partnerCodes)) yield found.map(task).join('');
  for await (const found of expiryEntries(db, partnerCodes)) yield found.map(event).join('');
  yield contentLines(['END:VCALENDAR']);
}
