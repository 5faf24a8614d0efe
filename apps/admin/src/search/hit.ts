const icons: Record<string, string> = {
  partner: 'i-lucide-globe',
  network: 'i-lucide-waypoints',
  'international-organisation': 'i-lucide-landmark',
  agreement: 'i-lucide-file-signature',
  'working-arrangement': 'i-lucide-handshake',
  'liaison-prosecutor': 'i-lucide-contact',
  'liaison-magistrate': 'i-lucide-contact',
  'contact-point': 'i-lucide-contact',
  guide: 'i-lucide-book-open',
  'capacity-project': 'i-lucide-graduation-cap',
  activity: 'i-lucide-calendar-days',
  source: 'i-lucide-book-marked',
  conflict: 'i-lucide-scale',
  strategy: 'i-lucide-target',
  'key-action': 'i-lucide-list-checks',
  'policy-document': 'i-lucide-scroll-text',
};

export const iconOf = (type: string): string => icons[type] ?? 'i-lucide-file';

/** For comparing what is typed with a name: no case, no accents. */
export const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
