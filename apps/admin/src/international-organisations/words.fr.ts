import type { Translation } from '../session/i18n.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  title: 'Organisations internationales',
  lead: 'Organisations, juridictions et mécanismes avec lesquels l’agence coopère ou entend coopérer.',
  search: 'Chercher une organisation',
  name: 'Organisation',
  region: 'Région',
  source: 'Source',
  empty: 'Pas encore d’organisation',
  emptyText:
    'Consignez une organisation internationale ; ses instruments et ses points de contact suivront sur sa propre page.',
};
