import type { Translation } from './i18n.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  writing: {
    offline: 'Le serveur ne répond pas : rien ne peut être enregistré.',
    scope: 'Vous pouvez lire ce registre mais pas le modifier : il faut le droit {scope}.',
    day: 'Vous regardez le {day}. Revenez à aujourd’hui pour modifier.',
    known: 'Vous regardez ce qui était enregistré le {at}. Revenez au présent pour modifier.',
  },
  problem: {
    forbidden: 'Vous n’avez pas accès à ceci',
    missing: 'Ceci n’existe pas',
    stale: 'Quelqu’un d’autre a modifié ceci entre-temps',
    signInRefused:
      'L’adresse, le mot de passe ou le code n’est pas le bon. Après plusieurs erreurs, le compte se repose quelques minutes.',
    signedOut: 'Vous n’êtes pas connecté, ou ne l’êtes plus. Rechargez la page pour vous connecter.',
    often: 'Trop de requêtes en peu de temps',
    broken: 'Le serveur n’a pas pu le faire',
    unreachable: 'Le serveur ne répond pas',
    unreachableDetail: 'Vérifiez votre connexion. La page se recharge d’elle-même dès que le serveur répond.',
    unexpected: 'Une erreur s’est produite dans l’application',
  },
};
