import type { ContactPoint, ContactPointHolder, Whole } from '@concord/contract';
import { contentLines, textValue } from '../records/content-lines.ts';

/** An office, nothing of which is kept from who reads its card. */
type Office = Whole<ContactPoint>;

/** One vCard 4.0 (RFC 6350) for the office and one for each of the holders given. */
export function cardsOf(office: Office, holders: readonly ContactPointHolder[]): string {
  return officeCard(office) + holders.map((holder) => holderCard(office, holder)).join('');
}

/** What the office is called where nobody recorded its name. */
const nameOf = ({ authority, partner }: Office) => authority ?? `Contact point of ${partner.name}`;

function officeCard(office: Office): string {
  const name = nameOf(office);
  const { partner, competence, urgentRoute } = office;
  return card('org', office, [
    line('FN', name),
    line('ORG', name),
    ...languagesOf(office),
    line('CATEGORIES', competence.length === 0 ? null : competence),
    noteOf([
      office.authority === null ? null : `Contact point of ${partner.name}`,
      urgentRoute === null ? null : `Urgent: ${urgentRoute}`,
      partner.designation,
    ]),
  ]);
}

function holderCard(office: Office, holder: ContactPointHolder): string {
  const { partner } = office;
  return card('individual', holder, [
    line('FN', holder.name ?? `Holder of ${nameOf(office)}`),
    line('ORG', nameOf(office)),
    line('TITLE', holder.role),
    line('EMAIL', holder.email),
    line('TEL', holder.phone),
    ...languagesOf(office),
    `RELATED;TYPE=contact:urn:uuid:${office.id}`,
    noteOf([`Contact point of ${partner.name}`, partner.designation]),
  ]);
}

/** The id of the record never changes, so an address book that reads the file again replaces what it has. */
function card(kind: string, record: { id: string; updatedAt: string }, lines: (string | null)[]): string {
  const head = ['BEGIN:VCARD', 'VERSION:4.0', `KIND:${kind}`, `UID:urn:uuid:${record.id}`];
  return contentLines([...head, ...lines, `REV:${basicInstant(record.updatedAt)}`, 'END:VCARD']);
}

function line(property: string, value: string | readonly string[] | null): string | null {
  if (value === null) return null;
  return `${property}:${[value].flat().map(textValue).join(',')}`;
}

const languagesOf = ({ languages }: Office) =>
  languages.map((language, index) => `LANG;PREF=${index + 1}:${language}`);

/** The footnote of a designation is the last of the notes (BR17). */
const noteOf = (notes: (string | null)[]) => line('NOTE', notes.filter((note) => note !== null).join('\n'));

/** `2026-11-22T10:00:00.123Z` as RFC 6350 writes a timestamp: `20261122T100000Z`. */
const basicInstant = (instant: string) => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
