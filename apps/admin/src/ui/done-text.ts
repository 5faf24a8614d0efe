import type { Formats } from '../session/formats.ts';
import type { Say } from '../session/i18n.ts';

/** What jobs count, in the order in which it is told. */
const counted = [
  'holders',
  'liaison-prosecutors',
  'liaison-magistrates',
  'users',
  'reads',
  'audit',
  'sessions',
  'tokens',
  'signIns',
  'answers',
  'deliveries',
  'counts',
  'runs',
  'mails',
  'reminders',
] as const;
type Counted = (typeof counted)[number];
const isCounted = (kind: string): kind is Counted => counted.some((known) => known === kind);

/** What a run did, in one line: only what there was of something. */
export function didText(numbers: Record<string, number>, t: Say, formats: Formats): string {
  const did = Object.entries(numbers).filter(([, n]) => n > 0);
  if (did.length === 0) return t('ui.done.nothing');
  const place = ([kind]: [string, number]) => (isCounted(kind) ? counted.indexOf(kind) : counted.length);
  const told = did
    .sort((a, b) => place(a) - place(b))
    .map(([kind, n]) =>
      isCounted(kind) ? t(`ui.done.${kind}`, { n: formats.number(n) }, n) : `${formats.number(n)} ${kind}`,
    );
  return formats.list(told);
}
