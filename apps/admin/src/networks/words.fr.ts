import type { Translation } from '../session/i18n.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  title: 'Réseaux',
  lead: 'Réseaux judiciaires et associations de procureurs. Un point de contact désigné par un réseau mène indirectement à ses membres.',
  search: 'Chercher un réseau',
  name: 'Réseau',
  relation: 'Relation',
  region: 'Région',
  source: 'Source',
  empty: 'Pas encore de réseau',
  emptyText:
    'Consignez un réseau de procureurs ou d’autorités judiciaires hors de l’Union ; ses points de contact et ses membres suivront.',
};
