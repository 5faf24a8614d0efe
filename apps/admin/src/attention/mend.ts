import type { Entry } from './entry.ts';

const lists: Partial<Record<Entry['mend'], string>> = {
  'implementing-arrangement': '/working-arrangements',
  'liaison-prosecutor': '/liaison-prosecutors',
  'contact-point': '/contact-points',
  activity: '/activities',
};

/** The page on which a record is kept; a task is kept on that of its activity, a target on that of its strategy. */
const pages: Record<Entry['about']['type'], string> = {
  partner: '/partners',
  network: '/partners',
  'international-organisation': '/partners',
  agreement: '/agreements',
  'working-arrangement': '/working-arrangements',
  'liaison-prosecutor': '/liaison-prosecutors',
  'liaison-magistrate': '/liaison-magistrates',
  'contact-point': '/contact-points',
  'capacity-project': '/capacity-projects',
  activity: '/activities',
  'follow-up': '/activities',
  strategy: '/strategies',
  target: '/strategies',
  'policy-document': '/policy-documents',
  conflict: '/conflicts',
};

/** The section of its page where it is mended. */
const sections: Partial<Record<Entry['mend'], string>> = {
  confirmation: '#confirmations',
  'follow-up': '#follow-ups',
};

export const pageOf = ({ about }: Pick<Entry, 'about'>): string =>
  `${pages[about.type]}/${encodeURIComponent(about.address)}`;

/** Where an entry can be mended: a form that is open and knows the partner, or the place on the page of the record. */
export function mendingAt(entry: Pick<Entry, 'about' | 'mend' | 'partners'>): string {
  const list = lists[entry.mend];
  const [partner] = entry.partners;
  if (list && partner) return `${list}?new=1&partnerCode=${partner.code}`;
  if (entry.mend === 'assessment' && partner) return `/partners/${partner.code}#assessments`;
  return `${pageOf(entry)}${sections[entry.mend] ?? ''}`;
}
