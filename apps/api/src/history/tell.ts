import type { NamedRecord, Revision } from '@concord/contract';
import {
  type Differences,
  footnotesFor,
  headlineOf,
  type NameOf,
  type NoticeKind,
  type RecordOperation,
  sentencesOf,
} from '@concord/core';
import type { Disclose } from './personal.ts';

type Told = Pick<Revision, 'headline' | 'fields' | 'parts' | 'sentences' | 'references' | 'footnotes'>;

/** Differences with personal values as far as they may be seen. */
function disclosed({ fields, parts }: Differences, disclose: Disclose): Differences {
  const shown = (list: Differences['fields']) =>
    list.map(({ field, before, after }) => ({ field, before: disclose(before), after: disclose(after) }));
  return { fields: shown(fields), parts: parts.map((part) => ({ ...part, fields: shown(part.fields) })) };
}

/** The records that the values in these differences name. */
function referencesIn(found: Differences, named: ReadonlyMap<string, NamedRecord>): NamedRecord[] {
  const text = JSON.stringify(found);
  return [...named.values()].filter(({ id, code }) => [id, code].some((key) => text.includes(`"${key}"`)));
}

/** Differences as an answer tells them: as data, in sentences, with the records they name and their footnotes. */
export function tell(
  found: Differences,
  about: { record: NamedRecord; kind: NoticeKind; operation: RecordOperation },
  { disclose, named }: { disclose: Disclose; named: ReadonlyMap<string, NamedRecord> },
): Told {
  const { record, kind, operation } = about;
  const shown = disclosed(found, disclose);
  const references = referencesIn(shown, named);
  const whole = operation === 'added' || operation === 'deleted';
  const sentences = sentencesOf(shown, { whole, nameOf: namesOf(references) });
  const headline = headlineOf(kind, {
    kind: record.resource,
    title: record.title,
    partner: record.partner?.name ?? null,
  });
  const designations = [record, ...references].flatMap(({ partner }) => partner?.designation ?? []);
  const footnotes = new Set([...designations, ...footnotesFor(JSON.stringify([headline, sentences, shown]))]);
  return { ...shown, headline, sentences, references, footnotes: [...footnotes] };
}

/** Partners go by their names, other records by their titles. */
function namesOf(references: readonly NamedRecord[]): NameOf {
  const names = new Map(
    references.flatMap(({ id, code, title, partner }) => {
      const name = partner && code === partner.code ? partner.name : `“${title}”`;
      return [[id, name] as const, ...(code === null ? [] : [[code, name] as const])];
    }),
  );
  return (value) => names.get(value) ?? null;
}
