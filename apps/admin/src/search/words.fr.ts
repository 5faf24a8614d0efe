import type { Translation } from '../session/i18n.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  title: 'Recherche et commandes',
  placeholder: 'Un partenaire, un sigle, un code ou une action',
  results: 'Résultats',
  records: 'Fiches',
  screens: 'Écrans',
  commands: 'Commandes',
  keys: 'Touches',
  searching: 'Recherche en cours',
  failed: 'La recherche n’a pas répondu. Les écrans et les commandes restent disponibles.',
  found: 'Aucun résultat | Un résultat | {n} résultats',
  key: {
    anywhere: 'Partout',
    list: 'Dans une liste ou une fiche',
    go: 'Aller à',
    close: 'Fermer ce qui est ouvert',
    down: 'Ligne suivante',
    up: 'Ligne précédente',
    openRow: 'Ouvrir la ligne',
    filter: 'Chercher dans la liste',
    create: 'Créer',
    edit: 'Modifier',
    save: 'Enregistrer le formulaire',
  },
};
