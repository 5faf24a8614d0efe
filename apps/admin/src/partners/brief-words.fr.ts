import type { Translation } from '../session/i18n.ts';
import type { words as english } from './brief-words.en.ts';

export const words: Translation<typeof english> = {
  action: 'Note de synthèse',
  title: 'Note de synthèse : {partner}',
  lead: 'Deux pages à imprimer : la réponse, son fondement, par qui passer, ce qui est en cours et ce qui reste ouvert.',
  print: 'Imprimer',
  toPartner: 'Vers le partenaire',
  asOf: 'État au {day}.',
  asKnown: 'D’après le registre connu au {at}.',
  basis: 'Fondement',
  verdict: 'Réponse',
  what: 'Quoi',
  stage: 'Étape',
  open: 'Ce qui reste ouvert',
  nothingOpen: 'Rien n’est en cours, et rien n’est à garder à l’esprit.',
  planned: 'Prévue',
  more: 'et un de plus au registre | et {n} de plus au registre',
  sources: 'Sources',
  noSources: 'Rien sur cette page ne cite de source.',
  note: 'note {n}',
  unnamed: 'bureau sans nom',
};
