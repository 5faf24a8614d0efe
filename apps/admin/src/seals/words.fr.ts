import type { Translation } from '../session/i18n.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  title: 'Sceaux',
  lead: 'Deux fois par minute, tout ce qui a changé est scellé, chaque sceau sur le précédent. Conservez un sceau à l’extérieur : il prouvera que rien de ce qu’il couvre n’a été modifié, pas même par un administrateur de la base de données.',
  latest: 'Le dernier sceau',
  number: 'Sceau',
  time: 'Scellé',
  count: 'Révisions',
  total: 'Révisions au total',
  hash: 'Empreinte',
  file: 'Fichier',
  line: 'En une ligne',
  download: 'Télécharger le sceau',
  copy: 'Copier la ligne',
  copied: 'La ligne est copiée. Conservez-la là où personne qui gère la base de données ne peut la modifier.',
  notCopied: 'Le navigateur ne permet pas de copier : sélectionnez la ligne et copiez-la vous-même.',
  check:
    'Envoyez le fichier à quelqu’un qui ne gère pas la base de données, ou imprimez cette page. Avec lui, cette commande vérifie tout l’historique :',
  all: 'Tous les sceaux',
  caption: 'Sceaux',
  get: 'Télécharger',
  getNamed: 'Télécharger le sceau {number}',
  empty: 'Aucun sceau pour l’instant',
  emptyText: 'Le premier sceau est posé dans la demi-minute qui suit la première modification.',
};
