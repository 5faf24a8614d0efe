import type { Translation } from '../session/i18n.ts';
import type { done as english } from './done-words.en.ts';

export const done: Translation<typeof english> = {
  nothing: 'rien à faire',
  sessions: '{n} session | {n} sessions',
  tokens: '{n} jeton d’accès | {n} jetons d’accès',
  signIns: '{n} connexion inachevée | {n} connexions inachevées',
  answers: '{n} réponse gardée | {n} réponses gardées',
  mails: '{n} courriel | {n} courriels',
  reminders: '{n} rappel | {n} rappels',
  deliveries: '{n} livraison | {n} livraisons',
  counts: '{n} compte de requêtes | {n} comptes de requêtes',
  runs: '{n} ancienne exécution | {n} anciennes exécutions',
  holders: '{n} titulaire | {n} titulaires',
  'liaison-prosecutors': '{n} procureur de liaison | {n} procureurs de liaison',
  'liaison-magistrates': '{n} magistrat de liaison | {n} magistrats de liaison',
  users: '{n} compte | {n} comptes',
  reads: '{n} entrée de lecture | {n} entrées de lecture',
  audit: '{n} autre entrée du journal | {n} autres entrées du journal',
};
