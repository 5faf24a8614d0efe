import type { PartnerRef } from '@concord/contract';
import { type Day, type ReminderLanguage, reminderInWords } from '@concord/core';
import { safe } from '../docs/page.ts';
import { dateIn } from './dates.ts';
import { addressOf } from './links.ts';
import { mailWords } from './mail-words.ts';
import type { Own } from './reminders.ts';
import type { Message } from './transport.ts';

/** Whom a mail is for, and what its links begin with. */
export type Recipient = { language: ReminderLanguage; origin: string; unsubscribe: string };

type Content = Pick<Message, 'subject' | 'text' | 'html'>;

/** Each footnote once, with the names it belongs to (BR17). */
const footnotes = (partners: readonly PartnerRef[]): string[] => [
  ...new Set(partners.flatMap(({ name, designation }) => (designation ? `${name}: ${designation}` : []))),
];

function entry({ title, sentence, date, partners, record }: Own, { language, origin }: Recipient) {
  const said = reminderInWords(sentence, language, dateIn(language, date));
  const about = [said, partners.map(({ name }) => name).join(', ')].filter(Boolean).join(' · ');
  return { title: title.replaceAll(/\s+/g, ' '), about, link: origin + addressOf(record) };
}

/** What somebody is told on a day, as text and as plain HTML: titles, dates, partners, and where each is settled. */
export function digest(items: readonly Own[], day: Day, recipient: Recipient): Content {
  const words = mailWords[recipient.language];
  const entries = items.map((item) => entry(item, recipient));
  const notes = footnotes(items.flatMap(({ partners }) => partners));
  const lead = words.lead(dateIn(recipient.language, day));
  return {
    subject: words.subject(items.length),
    text: [
      lead,
      ...entries.map(({ title, about, link }) => `${title}\n  ${about}\n  ${link}`),
      ...notes,
      ...endOf(recipient).map(({ label, link }) => `${label}:\n${link}`),
    ].join('\n\n'),
    html: page(recipient, [
      `<p>${safe(lead)}</p>`,
      `<ul>${entries.map(({ title, about, link }) => `<li><a href="${safe(link)}">${safe(title)}</a><br>${safe(about)}</li>`).join('')}</ul>`,
      ...notes.map((note) => `<p><small>${safe(note)}</small></p>`),
    ]),
  };
}

/** What an administrator sends to themselves. */
export function testMail(recipient: Recipient): Content {
  const { subject, lead } = mailWords[recipient.language].test;
  return { subject, text: `${lead}\n\n${recipient.origin}`, html: page(recipient, [`<p>${safe(lead)}</p>`]) };
}

const endOf = ({ language, origin, unsubscribe }: Recipient) => [
  { label: mailWords[language].all, link: `${origin}/reminders` },
  { label: mailWords[language].stop, link: unsubscribe },
];

const page = (recipient: Recipient, parts: string[]): string =>
  `<!doctype html><html lang="${recipient.language}"><body>${parts.join('')}<p>${endOf(recipient)
    .map(({ label, link }) => `<a href="${safe(link)}">${safe(label)}</a>`)
    .join(' · ')}</p></body></html>`;
