import type { Translation } from '../session/i18n.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  title: 'Arrangements de travail',
  lead: 'Ce qui formalise la coopération stratégique ; jamais une base pour des données opérationnelles à caractère personnel.',
  search: 'Chercher un arrangement',
  new: 'Nouvel arrangement',
  edit: 'Modifier l’arrangement',
  empty: 'Aucun arrangement de travail pour l’instant',
  emptyText:
    'Un arrangement de travail formalise la coopération stratégique avec un pays, une organisation ou un réseau. Consignez le premier.',
  counterpart: 'Contrepartie',
  counterpartHelp: 'L’autorité qui signe.',
  purpose: {
    label: 'Objet',
    strategic: 'Stratégique',
    implementing: 'De mise en œuvre',
    'exchange-of-letters': 'Échange de lettres',
    memorandum: 'Mémorandum',
    other: 'Autre',
  },
  carries: {
    label: 'Peut être échangé',
    what: 'Informations stratégiques et bonnes pratiques',
    why: 'Un arrangement de travail ne laisse jamais circuler de données opérationnelles à caractère personnel (BR02, BR03).',
  },
  implements: 'Met en œuvre',
  implementsHelp: 'L’accord qu’il exécute.',
  fallbackFor: 'Repli pour',
  fallbackHelp:
    'L’accord dont la conclusion n’est pas proche ; un mandat ajoute alors la condition de la Commission.',
  noAgreementChosen: 'aucun',
  choosePartner: 'Choisissez d’abord le partenaire : seuls ses accords peuvent être nommés ici.',
  noAgreement: 'Le registre ne contient aucun accord avec ce partenaire.',
  gatesLater: 'Ses conditions habituelles sont ajoutées quand il est consigné.',
  changedLinks:
    'Les conditions restent telles quelles : ajoutez ou retirez sur la fiche celles que le nouvel objet ou accord appelle.',
};
