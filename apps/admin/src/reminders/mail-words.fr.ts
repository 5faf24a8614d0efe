import type { Translation } from '../session/i18n.ts';
import type { mail as english } from './mail-words.en.ts';

export const mail: Translation<typeof english> = {
  title: 'Courriel',
  lead: 'Par où partent les rappels par courriel, et ce qu’ils sont devenus. La tâche du matin prévoit qui est averti.',
  server: 'Serveur de courriel',
  from: 'Expéditeur',
  waiting: 'En attente',
  missing: 'Le courriel n’est pas configuré',
  missingText:
    'Qui exploite le serveur définit ces variables et le redémarre : {names}. Tout le reste fonctionne sans.',
  test: 'M’envoyer un courriel d’essai',
  testClient: 'Une clé n’a pas d’adresse électronique : connectez-vous avec un compte.',
  testSent: 'Le courriel d’essai attend d’être envoyé ; ce qu’il devient est montré ici.',
  recent: 'Les derniers courriels',
  to: 'À',
  kind: 'Quoi',
  kinds: { digest: 'Rappels', test: 'Courriel d’essai' },
  items: '{n} rappel | {n} rappels',
  state: 'État',
  states: { queued: 'En attente', sent: 'Envoyé', failed: 'Échoué', dropped: 'Plus nécessaire' },
  at: 'Quand',
  tries: '{n} essai | {n} essais',
  next: 'prochain essai {at}',
  none: 'Aucun courriel n’a encore été envoyé',
  noneText: 'Chaque courriel est montré ici, avec ce qu’a dit le serveur de courriel.',
  faults: {
    'recipient-refused': 'L’adresse a été refusée',
    'message-refused': 'Le courriel a été refusé',
    'sign-in-refused': 'Le serveur de courriel a refusé notre nom ou mot de passe',
    'not-secure': 'La connexion n’a pas pu être sécurisée',
    'no-connection': 'Le serveur de courriel n’a pas pu être joint',
    'no-answer': 'Le serveur de courriel n’a pas répondu à temps',
    'next-day': 'Non envoyé dans sa journée : le courriel du lendemain le dit',
  },
  said: 'Texte complet : {text}',
};
