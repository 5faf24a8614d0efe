import { listInWords } from '../shared/sentences.ts';
import {
  type Differences,
  type FieldDifference,
  isRecorded,
  type PartDifference,
  said,
} from './differences.ts';
import { fieldInWords } from './field-words.ts';
import { partWords } from './record-words.ts';

/** The name of the record that a value points to by identifier or code; null where it points to none. */
export type NameOf = (value: string) => string | null;

const longest = 160;

/** A value as a sentence writes it, or null where it is too long to be told in passing. */
export function valueInWords(value: unknown, nameOf: NameOf): string | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? textInWords(value, nameOf) : itemsInWords(value, nameOf);
  return text !== null && text.length <= longest ? text : null;
}

/** Codes of closed lists are words joined by hyphens; what people wrote stands in quotation marks. */
function textInWords(text: string, nameOf: NameOf): string {
  const name = nameOf(text);
  if (name !== null) return name;
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !/^\d/.test(text)) return text.replaceAll('-', ' ');
  return /^[\d-]+$|^[A-Z]{2,3}\d*$/.test(text) ? text : `“${text}”`;
}

function itemsInWords(value: unknown, nameOf: NameOf): string | null {
  if (Array.isArray(value)) {
    const items = value.map((item) => valueInWords(item, nameOf));
    return items.includes(null) ? null : listInWords(items as string[]);
  }
  const { source, name, title, locator } = (value ?? {}) as Record<string, unknown>;
  const naming = [source ?? name ?? title, locator].filter((part) => typeof part === 'string');
  if (naming.length > 0) return naming.join(', ');
  const inner = Object.values((value ?? {}) as object).filter(isRecorded);
  return inner.length > 0 ? itemsInWords(inner, nameOf) : null;
}

/** What became of one field, without its full stop: `changed the expiry from 2027 to 2028`. */
export function fieldChange({ field, before, after }: FieldDifference, nameOf: NameOf): string {
  const [was, is] = [isRecorded(before), isRecorded(after)];
  const name = fieldInWords(field);
  if (Array.isArray(before ?? []) && Array.isArray(after ?? []) && was && is) {
    return listChange(name, before as unknown[], after as unknown[], nameOf);
  }
  const [old, now] = [valueInWords(before, nameOf), valueInWords(after, nameOf)];
  if (!was) return now === null ? `recorded the ${name}` : `recorded the ${name}: ${now}`;
  if (!is) return old === null ? `removed the ${name}` : `removed the ${name}, which was ${old}`;
  return old === null || now === null ? `changed the ${name}` : `changed the ${name} from ${old} to ${now}`;
}

function listChange(name: string, before: unknown[], after: unknown[], nameOf: NameOf): string {
  const lacks = (list: unknown[]) => (item: unknown) => !list.some((other) => said(other) === said(item));
  const [added, removed] = [after.filter(lacks(before)), before.filter(lacks(after))];
  const told = [
    { verb: 'added', items: added },
    { verb: 'removed', items: removed },
  ].flatMap(({ verb, items }) => (items.length > 0 ? [[verb, valueInWords(items, nameOf)] as const] : []));
  if (told.length === 0) return `changed the order of the ${name}`;
  if (told.some(([, words]) => words === null)) return `changed the ${name}`;
  return `changed the ${name}: ${told.map(([verb, words]) => `${verb} ${words}`).join('; ')}`;
}

/** A part by what tells it from its like, before if it changed: `the milestone “signed, 2024-03”`. */
function partInWords({ part, naming }: PartDifference, nameOf: NameOf): string {
  const { noun, by } = partWords[part];
  const told = by.flatMap((field) =>
    isRecorded(naming[field]) ? (valueInWords(naming[field], nameOf) ?? []) : [],
  );
  return told.length > 0 ? `the ${noun} ${told.join(', ')}` : `a ${noun}`;
}

function partSentences(part: PartDifference, nameOf: NameOf): string[] {
  const named = partInWords(part, nameOf);
  if (part.change === 'removed') return [`Removed ${named}.`];
  if (part.change === 'added') return [`Added ${named}.`];
  return part.fields.map((field) => {
    const ended = field.field === 'until' && !isRecorded(field.before) && isRecorded(field.after);
    if (ended) return `Ended ${named}: last day ${valueInWords(field.after, nameOf)}.`;
    return `Of ${named}: ${fieldChange(field, nameOf)}.`;
  });
}

/**
 * The differences in plain English: one sentence for each field that changed and each part. Of a record that came or
 * went `whole`, its own fields are left to the data.
 */
export function sentencesOf(
  found: Differences,
  { whole, nameOf }: { whole: boolean; nameOf: NameOf },
): string[] {
  const own = whole ? [] : found.fields.map((field) => `${capital(fieldChange(field, nameOf))}.`);
  return [...own, ...found.parts.flatMap((part) => partSentences(part, nameOf))];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
