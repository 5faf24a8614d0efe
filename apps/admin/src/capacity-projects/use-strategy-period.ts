import { firstDay, lastDay } from '@concord/core';
import { computed } from 'vue';
import { api } from '../session/api.ts';
import { useDay } from '../session/day.ts';
import { useWords } from '../session/i18n.ts';
import { useLoad } from '../session/load.ts';
import { useSession } from '../session/session.ts';
import { usePeriodWords } from '../ui/timeline/use-period-words.ts';

/** The time of the strategy that is current on the day shown, against which projects are seen (BR27); null without one. */
export function useStrategyPeriod() {
  const { t } = useWords();
  const day = useDay();
  const session = useSession();
  const inWords = usePeriodWords();
  // Today's is known; only of another day it must be asked.
  const { data } = useLoad(
    () => day.params,
    async (signal) => {
      if (day.isNow) return session.session?.strategy ?? null;
      const asked = { ...day.params, standing: ['current' as const], sort: '-from', limit: 1 };
      return (await api.listStrategies(asked, { signal })).data.items[0] ?? null;
    },
  );
  return computed(() => {
    if (data.value === null) return null;
    const { from, until } = data.value;
    const word = t('capacity-projects.strategy', { period: inWords({ from, until }) });
    return { from: firstDay(from), until: lastDay(until), word };
  });
}
