import type { Translation } from '../session/i18n.ts';
import { audit } from './audit-words.fr.ts';
import { clients, credentials } from './client-words.fr.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  audit,
  clients,
  credentials,
  never: 'jamais',
  noEnd: 'sans fin',
  kept: 'Je l’ai gardé',
  lastDay: 'Dernier jour',
  lastUsed: 'Dernière utilisation',
  scopes: 'Droits',
  scope: {
    'register:read': 'Lire ce qui est public dans le registre : ce que publient les sources.',
    'register:write': 'Enregistrer, modifier et supprimer ce que contient le registre.',
    'register:partner':
      'Lire ce dont les systèmes partenaires ont besoin : autorité, finalités, langues et actualité des points de contact, postes de liaison, canaux.',
    'register:internal':
      'Lire ce que l’agence est seule à voir : notes, résultats, suites à donner, budgets, évaluations des besoins, motifs, règlement des divergences.',
    'contact-points:personal': 'Voir qui tient un point de contact et comment le joindre.',
    'exchange-answers:read':
      'Demander si et comment des informations peuvent être échangées avec un partenaire.',
    'changes:read': 'Suivre le flux des changements.',
    'webhooks:manage': 'Faire envoyer les changements à une adresse, et voir ce qui a été envoyé.',
    'strategy:write': 'Tenir les stratégies et les documents d’orientation.',
    'personal-data:manage':
      'Répondre aux demandes sur les données personnelles : export, effacement, conservation.',
    'audit:read': 'Lire le journal d’audit.',
    admin: 'Comptes, rôles, systèmes partenaires et leurs clés.',
  },
  users: {
    title: 'Utilisateurs',
    one: 'Utilisateur',
    lead: 'Les personnes qui peuvent se connecter, et ce que leurs rôles leur permettent.',
    page: 'Une personne qui peut se connecter.',
    search: 'Chercher un utilisateur',
    invite: 'Inviter quelqu’un',
    inviteAct: 'Créer l’invitation',
    edit: 'Modifier {name}',
    name: 'Nom',
    nameHelp: 'Qui accepte l’invitation peut encore le changer.',
    unnamed: 'pas encore nommé',
    erased: 'nom et adresse effacés',
    email: 'Adresse électronique',
    emailHelp: 'Rien n’y est envoyé : vous remettez le lien vous-même.',
    emailWrong: 'Écrivez une adresse entière, comme ana@agency.example.',
    roles: 'Rôles',
    rolesNeeded: 'Donnez au moins un rôle.',
    state: 'État',
    states: { invited: 'Invité', active: 'Actif', disabled: 'Désactivé' },
    factor: 'Second facteur',
    factors: { on: 'utilisé', off: 'non utilisé', provider: 'tenu par le fournisseur d’identité' },
    lastSignIn: 'Dernière connexion',
    invitation: 'Invitation ouverte',
    until: 'jusqu’au {until}',
    newLink: 'Nouveau lien',
    link: 'Invitation de {name}',
    linkText:
      'Remettez ce lien vous-même. Il ouvre le compte une fois, jusqu’au {until}, et n’est affiché que maintenant.',
    turn: { active: 'Réactiver', disabled: 'Désactiver' },
    turned: {
      active: 'Le compte est de nouveau actif.',
      disabled: 'Le compte est désactivé ; ses sessions ont pris fin.',
    },
    disabledText: 'Un compte désactivé ne peut pas être invité : réactivez-le d’abord.',
    providerText: 'Le fournisseur d’identité tient le mot de passe de ce compte.',
    toList: 'Tous les utilisateurs',
    empty: 'Personne n’a encore de compte',
    emptyText: 'Invitez les personnes qui doivent lire ou tenir le registre.',
  },
};
