import type { PartnerRef } from '@concord/contract';
import { addDays, type Day, dateInWords, firstDay, lastDay, type PartialDate } from '@concord/core';
import { contentLines, textValue } from './content-lines.ts';

export const textLine = (name: string, value: string | null): string | null =>
  value && `${name}:${textValue(value)}`;

/** 2026-11-22 as RFC 5545 writes days. */
export const compactDay = (day: Day): string => day.replaceAll('-', '');

/** 2026-11-22T10:00:00.123Z as RFC 5545 writes instants. */
const stamp = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** What names an entry, and how often it was changed: a calendar that is read again changes it and does not double it. */
export const entryHead = (entry: {
  uid: string;
  version: number;
  updatedAt: string;
  title: string;
}): (string | null)[] => [
  `UID:${entry.uid}@concord`,
  `DTSTAMP:${stamp(entry.updatedAt)}`,
  `SEQUENCE:${entry.version - 1}`,
  textLine('SUMMARY', entry.title),
];

/** All days from the first to the last that are meant. An end is the day after the last. */
export const wholeDays = (from: PartialDate, until: PartialDate): string[] => [
  `DTSTART;VALUE=DATE:${compactDay(firstDay(from))}`,
  `DTEND;VALUE=DATE:${compactDay(addDays(lastDay(until), 1))}`,
  'TRANSP:TRANSPARENT',
];

/** Whoever reads an entry is told that no day is recorded. */
export const vagueness = (date: PartialDate | null): string | null =>
  date !== null && date.length < 10 ? `The register knows no day, only: ${dateInWords(date)}.` : null;

/** The footnotes that names of partners must not travel without (BR17). */
export const footnotesOf = (partners: readonly PartnerRef[]): (string | null)[] =>
  partners.map(({ name, designation }) => designation && `${name}: ${designation}`);

export const description = (parts: (string | null)[]): string | null =>
  textLine('DESCRIPTION', parts.filter((part) => part !== null).join('\n') || null);

/** The lines around the entries of a calendar. */
export const calendarHead = (name: string): string =>
  contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Concord//Register of cooperation//EN',
    'CALSCALE:GREGORIAN',
    textLine('X-WR-CALNAME', name),
  ]);

export const calendarEnd: string = contentLines(['END:VCALENDAR']);
