import type { columnWords, noteWords, tableWords } from '@concord/core';
import type { Translation } from '../session/i18n.ts';

export const table: Translation<typeof tableWords> = {
  'agreements-by-region': 'Accords par étape et par région',
  'arrangements-by-region': 'Arrangements de travail par étape et par région',
  instruments: 'Instruments',
  steps: 'Étapes franchies dans la période',
  'activities-by-kind': 'Activités par type et par priorité',
  'activities-by-priority': 'Moyens par priorité',
  'contacts-by-region': 'Points de contact par région',
  'contacts-by-language': 'Points de contact par langue',
  partners: 'Partenaires',
  projects: 'Projets de renforcement des capacités',
  progress: 'Avancement de la stratégie',
};

export const column: Translation<typeof columnWords> = {
  group: 'Région',
  total: 'Total',
  partner: 'Partenaire',
  instrument: 'Instrument',
  title: 'Intitulé',
  stage: 'Étape',
  since: 'Depuis',
  expiresOn: 'Expire le',
  step: 'Étape',
  on: 'Le',
  knownBy: 'Connue au',
  kind: 'Type',
  priority: 'Priorité',
  none: 'Aucune priorité',
  activities: 'Activités tenues',
  participants: 'Participants',
  effortDays: 'Jours-personnes',
  euro: 'Coût en EUR',
  otherCurrencies: 'Coûts en d’autres monnaies',
  partners: 'Partenaires',
  withContactPoint: 'Avec un point de contact',
  agreementsInForce: 'Accords en vigueur',
  arrangementsInForce: 'Arrangements en vigueur',
  contactPoints: 'Points de contact',
  confirmed: 'Confirmés récemment',
  liaisonProsecutors: 'Procureurs de liaison',
  liaisonMagistrates: 'Magistrats de liaison en poste',
  language: 'Langue',
  code: 'Code',
  role: 'Rôle de l’agence',
  status: 'État',
  from: 'Du',
  until: 'Au',
  budget: 'Budget',
  currency: 'Monnaie',
  keyAction: 'Action clé',
  targets: 'Cibles',
  achieved: 'Atteintes',
  underWay: 'En cours',
  notStarted: 'Pas commencées',
  overdue: 'En retard',
  conditional: 'Sous condition',
};

export const noteText: Translation<typeof noteWords> = {
  'one-region-each': 'Chaque partenaire compte dans une seule région : la première qu’il a sur la carte.',
  'certain-only':
    'Seules comptent les étapes certaines ce jour-là ; sans aucune, l’instrument figure sous « Aucune étape certaine ».',
  'dated-in-period':
    'Les étapes certainement franchies dans la période, et celles sans date qu’une source de la période énonce la première.',
  'several-priorities':
    'Une activité qui sert plusieurs priorités compte dans chacune, et une fois dans le total.',
  'undated-left-out':
    'Les activités tenues dont le jour n’est pas noté ne sont d’aucune période et ne comptent pas : {n}.',
  'own-contacts-only':
    'Seuls comptent les bureaux du partenaire lui-même ; ceux des réseaux dont il est membre figurent aux réseaux.',
  'other-currencies':
    'Les coûts notés en euros sont additionnés ; ceux en d’autres monnaies sont seulement comptés.',
  'no-strategy': 'Aucune stratégie n’était en cours ce jour-là : rien n’est dit des priorités.',
};
