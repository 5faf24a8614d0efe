import type { Translation } from '../session/i18n.ts';
import type { settings as english } from './settings-words.en.ts';

export const settings: Translation<typeof english> = {
  title: 'Réglages',
  command: 'Réglages de mes rappels',
  lead: 'Les dates qui vous concernent, le délai d’avertissement, et où vous êtes averti.',
  client: 'Les rappels sont pour les personnes',
  save: 'Enregistrer les réglages',
  saved: 'Les réglages ont été enregistrés.',
  kinds: {
    'follow-up-due': 'Suites à donner',
    expiry: 'Derniers jours d’instruments',
    review: 'Jours de réexamen',
    'attention-review': 'Ce qui a été accepté sur la liste d’attention',
  },
  remind: 'Me les rappeler',
  of: 'Lesquels',
  reach: {
    mine: 'Les miennes',
    partners: 'Les miennes, et celles des partenaires que je suis',
    all: 'Toutes',
  },
  reachOfAcceptances: { mine: 'Ce que j’ai accepté', all: 'Tout' },
  reachOfDates: { partners: 'Ceux des partenaires que je suis', all: 'Tous' },
  days: 'Jours à l’avance',
  daysHelp:
    'Jusqu’à cinq nombres, par exemple « 30, 7, 0 ». Vous êtes averti une fois à chacun ; 0 est le jour même.',
  daysWrong: 'Écrivez jusqu’à cinq nombres entiers différents de 0 à 365, séparés par des virgules.',
  mine: 'Quelles suites à donner sont les miennes',
  mineText:
    'Le responsable d’une suite à donner est un texte libre. Elle est à vous s’il dit {names}, ou l’un des noms ci-dessous, sans égard aux majuscules ni aux accents. Rien n’est deviné d’une partie de nom.',
  names: 'Sont aussi à moi celles de',
  owners: 'Responsables de suites ouvertes',
  add: 'Ajouter {name}',
  partners: 'Partenaires que je suis',
  partnersTitle: 'Partenaires',
  mailTitle: 'Courriel et langue',
  mail: 'Un courriel par jour, le matin, quand quelque chose est à échéance',
  mailMissing:
    'Ce serveur n’a pas encore de serveur de courriel : rien n’est envoyé avant qu’il soit configuré.',
  language: 'Langue des courriels et du calendrier',
  languages: { en: 'Anglais', fr: 'Français' },
  calendar: {
    title: 'Calendrier',
    text: 'Votre agenda lit vos rappels à cette adresse, avec une alarme à chaque délai. Quiconque a l’adresse les lit aussi.',
    address: 'Adresse de mon calendrier',
    copy: 'Copier l’adresse',
    copied: 'L’adresse a été copiée.',
    notCopied: 'Le navigateur n’a pas permis la copie : sélectionnez l’adresse et copiez-la.',
    renew: 'Renouveler l’adresse',
    renewTitle: 'Renouveler l’adresse ?',
    renewText:
      'L’adresse actuelle n’ouvrira plus rien, ni celle du calendrier des activités : saisissez les nouvelles dans votre agenda.',
    renewed: 'Les adresses ont été renouvelées.',
  },
};
