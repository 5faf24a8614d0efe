const icons: Record<string, string> = {
  partner: 'i-lucide-globe',
  network: 'i-lucide-waypoints',
  'international-organisation': 'i-lucide-landmark',
  agreement: 'i-lucide-file-signature',
  'working-arrangement': 'i-lucide-handshake',
  'liaison-prosecutor': 'i-lucide-contact',
  source: 'i-lucide-book-marked',
};

export const iconOf = (type: string): string => icons[type] ?? 'i-lucide-file';

/** For comparing what is typed with a name: no case, no accents. */
export const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
