import type { Translation } from '../session/i18n.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  title: 'Changements',
  lead: 'Ce qui a été consigné, modifié, clos, supprimé et rétabli, le plus récent d’abord. Chaque avis garde son numéro.',
  notice: 'Avis {n}',
  number: 'N° {n}',
  toList: 'Tous les changements',
  partner: 'Partenaire',
  from: 'Du',
  until: 'Au',
  last: '{n} derniers jours',
  now: 'maintenant',
  view: { label: 'Afficher', every: 'Chaque changement', difference: 'Différence entre deux moments' },
  said: {
    every: {
      between: 'Chaque changement. Début : {from} ; fin : {until}.',
      until: 'Chaque changement. Fin : {until}.',
    },
    difference: {
      between: 'Ce qui diffère entre deux moments, un avis par fiche. Début : {from} ; fin : {until}.',
      until: 'Ce qui diffère du registre vide, un avis par fiche. Fin : {until}.',
    },
  },
  module: {
    label: 'Nature de la fiche',
    partners: 'Pays',
    networks: 'Réseaux',
    'international-organisations': 'Organisations internationales',
    agreements: 'Accords',
    'working-arrangements': 'Arrangements de travail',
    'contact-points': 'Points de contact et liaison',
    'capacity-projects': 'Projets de renforcement',
    activities: 'Activités',
    strategy: 'Stratégie et documents d’orientation',
    sources: 'Sources',
    conflicts: 'Désaccords entre sources',
    attention: 'À surveiller',
  },
  none: 'Rien n’a changé',
  noneText:
    'Aucune fiche répondant à ces filtres n’a changé dans ce temps. Élargissez la période ou retirez un filtre.',
  empty: 'Rien n’a encore été consigné',
  emptyText:
    'Tout ce qui est consigné, modifié ou supprimé au registre est dit ici, avec qui l’a fait et pourquoi.',
};
