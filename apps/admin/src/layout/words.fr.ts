import type { Translation } from '../session/i18n.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  name: 'Concord',
  documentTitle: '{page} · Concord',
  skip: 'Aller au contenu',
  side: 'Concord',
  screens: 'Écrans',
  notices: 'Avis',
  openMenu: 'Ouvrir le menu',
  closeMenu: 'Fermer le menu',
  search: 'Rechercher',
  ctrl: 'Ctrl',
  userMenu: 'Réglages de {name}',
  language: 'Langue',
  reference: 'Référence de l’API',
  theme: { label: 'Apparence', system: 'Comme le système', light: 'Claire', dark: 'Sombre' },
  demo: 'Données de démonstration : les partenaires, les personnes et les dates sont inventés.',
  day: {
    open: 'Jour affiché : {day}. Changer',
    asOf: 'au',
    on: 'Jour',
    onHelp: 'Ce qui était vrai ce jour-là.',
    known: 'Tel que connu le',
    knownHelp: 'Ce qui était enregistré à la fin de ce jour. Vide : maintenant.',
    back: 'Revenir à aujourd’hui',
    first: '{day}, premier jour documenté',
    barOn: 'Vous regardez le {day}. Rien ne peut être modifié.',
    barKnown: 'Vous regardez ce qui était enregistré le {at}. Rien ne peut être modifié.',
    barBoth: 'Vous regardez le {day}, tel qu’enregistré le {at}. Rien ne peut être modifié.',
  },
  notFound: {
    title: 'Introuvable',
    heading: 'Il n’y a pas de page à cette adresse',
    text: 'Elle a pu être déplacée ou mal saisie. La recherche trouve toute fiche par nom, code ou sigle.',
    home: 'Aller à la vue d’ensemble',
  },
};
