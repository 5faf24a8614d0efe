import type { Translation } from '../session/i18n.ts';
import type { words as english } from './related-words.en.ts';

export const words: Translation<typeof english> = {
  contactPoints: {
    title: 'Points de contact',
    none: 'Aucun point de contact n’est consigné.',
    unnamed: 'service non consigné',
    interaction: 'Interaction : {level}',
  },
  magistrates: {
    title: 'Magistrats de liaison envoyés par l’agence',
    none: 'Aucun magistrat de liaison n’est consigné.',
    inSight: 'début en vue : {day}',
  },
  networks: {
    title: 'Réseaux auxquels il appartient',
    none: 'Aucune appartenance à un réseau n’est consignée.',
  },
  members: {
    title: 'Membres',
    none: 'Aucun membre n’est consigné.',
    page: 'Membres, points de contact et engagement du réseau',
  },
  work: {
    title: 'Organes et actions communes',
    none: 'Aucun organe et aucune action commune ne sont consignés.',
    body: 'Organe',
    action: 'Action commune',
    page: 'Contacts, organes et actions communes de l’organisation',
  },
  projects: {
    title: 'Projets de renforcement des capacités',
    none: 'Aucun projet ne le nomme ni n’agit dans sa région.',
    named: 'il en bénéficie',
    region: 'agit dans sa région',
  },
  activities: {
    title: 'Dernières activités',
    none: 'Aucune activité n’est consignée.',
    all: 'Toutes ses activités',
    plan: 'Prévoir une activité',
  },
  presence: {
    title: 'Présence de l’Union',
    none: 'Aucune délégation et aucune mission ne sont consignées.',
    mission: 'Mission ou opération de l’UE',
  },
};
