import type { Translation } from '../session/i18n.ts';
import type { access as english } from './access-words.en.ts';

export const access: Translation<typeof english> = {
  sessions: {
    title: 'Sessions ouvertes',
    device: 'Appareil',
    on: '{browser} sous {system}',
    unknown: 'Appareil inconnu',
    current: 'cette session',
    address: 'Adresse réseau',
    begun: 'Début',
    seen: 'Dernière utilisation',
    deeds: 'Actions',
    end: 'Mettre fin',
    endNamed: 'Mettre fin à la session de {device}',
    ended: 'La session a pris fin.',
    currentRefused: 'C’est la session que vous utilisez : déconnectez-vous pour y mettre fin.',
    none: 'Aucune session ouverte',
  },
  once: {
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Le navigateur ne le permet pas. Sélectionnez le texte et copiez-le à la main.',
    print: 'Imprimer',
  },
  role: {
    reader: { name: 'Lecteur', text: 'Lit le registre, sans les noms des personnes.' },
    officer: {
      name: 'Agent',
      text: 'Lit et modifie le registre, personnes comprises, et suit le flux des changements.',
    },
    'strategy-officer': {
      name: 'Agent de stratégie',
      text: 'Tout ce que peut un agent, et tient les stratégies et les documents d’orientation.',
    },
    'data-protection': {
      name: 'Protection des données',
      text: 'Lit le registre avec ses personnes, répond aux demandes sur les données personnelles, lit le journal d’audit.',
    },
    administrator: {
      name: 'Administrateur',
      text: 'Comptes, systèmes partenaires, webhooks et journal d’audit ; lit le registre sans les noms des personnes.',
    },
  },
};
