import { agencyRoles, eligibilityRules, projectStatuses } from '@concord/core';
import { computed } from 'vue';
import { useFormats } from '../session/formats.ts';
import { useWords, type WordKey } from '../session/i18n.ts';
import type { VerdictKind } from '../ui/types.ts';
import type { Project, Status } from './store.ts';

/** How the bar of a project looks; its status stands beside it in words. */
const looks: Record<Status, VerdictKind> = {
  pipeline: 'considered',
  implementation: 'personal-data',
  finalisation: 'mandate',
  closed: 'strategic',
  cancelled: 'unknown',
  suspended: 'unknown',
};

/** Roles, statuses, rules, money and warnings of projects in the reader's language, and as choices. */
export function useProjectWords() {
  const { t, locale } = useWords();
  const formats = useFormats();
  const status = (value: Project['status']): string =>
    value === null ? t('ui.notRecorded') : t(`capacity-projects.status.${value}`);
  const role = (value: Project['agencyRole']): string => t(`capacity-projects.role.${value}`);
  return {
    status,
    role,
    look: (value: Project['status']): VerdictKind => (value === null ? 'none' : looks[value]),
    statusOptions: computed(() => projectStatuses.map((value) => ({ value, label: status(value) }))),
    roleOptions: computed(() => agencyRoles.map((value) => ({ value, label: role(value) }))),
    eligibilityOptions: computed(() =>
      eligibilityRules.map((value) => ({ value, label: t(`capacity-projects.eligibility.${value}`) })),
    ),
    budget: ({ budget, currency }: Pick<Project, 'budget' | 'currency'>): string | null => {
      if (budget === null) return null;
      // An odd code is no reason to hide the sum.
      return currency && /^[A-Z]{3}$/.test(currency)
        ? new Intl.NumberFormat(locale() === 'fr' ? 'fr-FR' : 'en-GB', {
            style: 'currency',
            currency,
            maximumFractionDigits: 2,
            minimumFractionDigits: 0,
          }).format(budget)
        : formats.value.number(budget);
    },
    /** The API speaks English; what has words of its own is said in them. */
    warning: ({ code, sentence }: Project['warnings'][number]): string =>
      code === 'ends-before-the-strategy' || code === 'over-but-not-closed'
        ? t(`capacity-projects.warning.${code}` satisfies WordKey)
        : sentence,
  };
}
