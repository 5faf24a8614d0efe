import { betweenDays } from '../session/instants.ts';
import type { AuditEntry } from './use-access-words.ts';

type Kind = AuditEntry['kind'];

/** Every kind of entry, in the order in which a reader looks for them; the compiler counts them. */
const order: Record<Kind, number> = {
  'signed-in': 1,
  'sign-in-refused': 2,
  'signed-out': 3,
  'stepped-up': 4,
  'session-ended': 5,
  'password-changed': 6,
  'second-factor-added': 7,
  'second-factor-removed': 8,
  'user-invited': 9,
  'invitation-accepted': 10,
  'user-changed': 11,
  'calendar-address-renewed': 12,
  'client-created': 13,
  'client-changed': 14,
  'client-deleted': 15,
  'credential-issued': 16,
  'credential-revoked': 17,
  'personal-data-read': 18,
  'personal-data-exported': 19,
  'personal-data-erased': 20,
  'retention-run': 21,
  'retention-changed': 22,
  'retention-timer-changed': 23,
  'job-asked': 24,
  exported: 25,
};
export const kindsOfAudit = (Object.keys(order) as Kind[]).sort((a, b) => order[a] - order[b]);

type Facets = Record<'kind' | 'actor' | 'subject' | 'from' | 'until', string[]>;

/** What the address filters by, as the server asks for it: days become the instants they begin and end at. */
export function asked({ kind, actor, subject, from, until }: Facets, timeZone: string) {
  return {
    ...(kind.length > 0 && { kind }),
    ...(actor[0] && { actor: actor[0] }),
    ...(subject[0] && { subject: subject[0] }),
    ...betweenDays(from[0], until[0], timeZone),
  };
}

/** The end of an identifier tells it from others; all of one does not fit a table. */
export const recordOf = (subject: string): string =>
  subject.length > 20 ? `…${subject.slice(-8)}` : subject;
