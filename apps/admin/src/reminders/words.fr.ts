import type { Translation } from '../session/i18n.ts';
import { mail } from './mail-words.fr.ts';
import { settings } from './settings-words.fr.ts';
import type { words as english } from './words.en.ts';

export const words: Translation<typeof english> = {
  title: 'Rappels',
  lead: 'Ce qui est à échéance pour vous : suites à donner, derniers jours d’instruments, réexamens. Personne d’autre ne voit ce que vous faites ici.',
  tabs: 'Parties des rappels',
  show: 'Quels rappels',
  states: { due: 'À échéance', ahead: 'À venir', answered: 'Écartés ou reportés' },
  none: {
    due: 'Rien n’est à échéance pour vous',
    ahead: 'Rien ne vient dans l’année',
    answered: 'Rien n’est écarté ni reporté',
  },
  noneText: 'Les dates qui vous concernent et le délai d’avertissement se règlent dans les réglages.',
  more: 'Il y en a plus que les 500 plus proches affichés. Restreignez-les dans les réglages.',
  client: '{name} n’a pas de rappels',
  clientText: 'Les rappels sont pour les personnes. Connectez-vous avec un compte pour voir les vôtres.',
  of: 'Après',
  overdue: 'en retard',
  comesBack: 'Revient le {day}',
  comesBackChanged: 'Revient quand sa fiche change',
  staysAway: 'Écarté définitivement',
  act: 'Écarter ou reporter',
  actOf: 'Écarter ou reporter : {title}',
  later: 'Me le rappeler',
  tomorrow: 'Demain',
  week: 'Dans une semaine',
  month: 'Dans un mois',
  away: 'Écarter',
  untilChange: 'Jusqu’à ce que la fiche change',
  forGood: 'Définitivement',
  back: 'Le reprendre',
  backOf: 'Le reprendre : {title}',
  done: '« {title} » est écarté.',
  isBack: '« {title} » est revenu.',
  mailOff: 'Vous ne recevez pas de courriels ; ils s’activent dans les réglages.',
  mailMissing:
    'Les rappels ne viennent pas par courriel : ce serveur n’a pas de serveur de courriel. Tout le reste fonctionne.',
  told: {
    sent: 'Envoyé par courriel le {at}',
    queued: 'Un courriel attend depuis le {at}',
    failed: 'Le courriel a échoué le {at}',
    dropped: 'Le courriel n’était plus nécessaire',
  },
  settings,
  mail,
};
