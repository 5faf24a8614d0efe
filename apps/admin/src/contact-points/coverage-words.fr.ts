import type { Translation } from '../session/i18n.ts';
import type { words as english } from './coverage-words.en.ts';

export const words: Translation<typeof english> = {
  command: 'Couverture des points de contact',
  title: 'Couverture',
  lead: 'Jusqu’où va le réseau des points de contact au jour choisi.',
  regions: 'Par région',
  languages: 'Par langue',
  kinds: 'Par genre d’auteur de la désignation',
  region: 'Région',
  language: 'Langue',
  kind: 'Désigné par',
  partners: 'Partenaires',
  withContactPoint: 'Partenaires couverts',
  contactPoints: 'Points de contact',
  confirmed: 'Confirmés et à jour',
  share: '{n} sur {of}',
  legend: {
    covered: 'partenaires couverts par un point de contact',
    missing: 'partenaires sans point de contact',
    fresh: 'confirmés et à jour',
    notFresh: 'anciens ou non confirmés',
  },
  unit: 'Une source compte des pays, une autre des juridictions. Ici, on compte par genre ceux qui désignent, afin que les deux se lisent : {countries} pays sur {allCountries} et {others} organisations et réseaux sur {allOthers} ont un point de contact enregistré.',
  regionsNote: 'Un partenaire de plusieurs régions compte dans chacune.',
  languagesNote: 'Un service qui travaille en plusieurs langues compte dans chacune.',
  languagesEmpty: 'Aucune langue n’est enregistrée pour un point de contact.',
};
