import type { Translation } from '../session/i18n.ts';
import type { words as english } from './calendar-words.en.ts';

export const words: Translation<typeof english> = {
  command: 'Calendrier des activités',
  view: 'Afficher en',
  list: 'Liste',
  calendar: 'Calendrier',
  grid: 'Calendrier de {month}',
  before: 'Mois précédent',
  next: 'Mois suivant',
  today: 'Aujourd’hui',
  help: 'Les flèches vont d’un jour ou d’une semaine à l’autre, Page préc. et Page suiv. d’un mois à l’autre.',
  day: '{day}, aucune activité | {day}, une activité : {titles} | {day}, {n} activités : {titles}',
  some: 'À une date non précisée : {when}',
  between: 'À une date non précisée, entre : {from} et {until}',
  none: 'Aucune activité ce jour-là.',
  plan: 'Prévoir une activité ce jour-là',
  emptyMonth: 'Rien n’est consigné pour {month}.',
  more: 'Seules les {n} premières sur {total} sont dessinées : resserrez le filtre pour voir les autres.',
  legend: 'Tenue : rempli ; prévue : contour ; annulée : barré.',
  subscribe: 'S’abonner',
  subscribeTitle: 'S’abonner au calendrier',
  subscribeText:
    'Donnez cette adresse à votre logiciel de calendrier (dans Outlook : Ajouter un calendrier, À partir d’Internet). Il montre alors les activités, les suites à échéance et les jours où un instrument prend fin ou doit être revu, et se tient à jour.',
  subscribeOnly: 'Seulement ce qui concerne {codes}, comme la liste est filtrée.',
  subscribeReach:
    'Le logiciel doit pouvoir joindre ce serveur. Une date dont seul le mois ou l’année est consigné occupe tous ses jours, et le dit.',
  address: 'Adresse du calendrier',
  copy: 'Copier',
  copied: 'L’adresse est copiée.',
  notCopied: 'Le navigateur n’a pas permis la copie : sélectionnez l’adresse et copiez-la vous-même.',
  download: 'Télécharger le fichier',
  close: 'Fermer',
};
