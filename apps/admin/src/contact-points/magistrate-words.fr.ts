import type { Translation } from '../session/i18n.ts';
import type { words as english } from './magistrate-words.en.ts';

export const words: Translation<typeof english> = {
  title: 'Magistrats de liaison',
  lead: 'Magistrats que l’agence affecte dans des pays.',
  direction:
    'L’autre sens : l’agence affecte un magistrat de liaison dans un pays, un partenaire détache un procureur de liaison auprès de l’agence (BR21).',
  new: 'Nouveau magistrat de liaison',
  edit: 'Modifier l’affectation : {code}',
  one: 'Magistrat de liaison',
  country: 'Pays d’affectation',
  name: 'Nom',
  nameHelp: 'Donnée personnelle. Laissez vide tant que personne n’est choisi.',
  status: {
    label: 'Statut',
    help: 'Seulement en avant : étudiée, prévue, en poste, terminée.',
    explored: 'Étudiée',
    planned: 'Prévue',
    posted: 'En poste',
    ended: 'Terminée',
  },
  way: 'Parcours de l’affectation',
  conditionality: 'Condition',
  conditionalityHelp: 'Ce dont dépend l’affectation, par exemple « sous réserve des moyens ».',
  from: 'Début de l’affectation',
  fromHelp: 'Nécessaire dès que quelqu’un est en poste ; avant, le début envisagé.',
  until: 'Jusqu’à',
  untilHelp: 'Le dernier jour de l’affectation.',
  open: 'en cours',
  knownBy: 'Connu au',
  knownByHelp: 'Si le début n’est pas enregistré : le premier jour pour lequel une source dit l’affectation.',
  note: 'Note',
  source: 'Source',
  region: 'Région',
  created: 'L’affectation est enregistrée : {code}.',
  saved: 'L’affectation est modifiée : {code}.',
  delete: 'Supprimer',
  deleteName: 'l’affectation : {code}',
  deleted: 'L’affectation est supprimée : {code}.',
  empty: 'Pas encore de magistrat de liaison',
  emptyText:
    'Une affectation s’enregistre dès qu’elle est étudiée ; elle devient ensuite prévue, en poste, terminée.',
};
