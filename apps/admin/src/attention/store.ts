import type { Argument } from '@concord/client';
import { computed } from 'vue';
import { api } from '../session/api.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';
import { because } from '../ui/instruments/instrument.ts';
import { useListQuery } from '../ui/use-list-query.ts';
import type { Entry } from './entry.ts';

/** What the list shows, kept in the URL. */
export const useAttentionQuery = () =>
  useListQuery({ facets: ['rule', 'severity', 'kind', 'partnerCode', 'recordId'] });
export type AttentionQuery = ReturnType<typeof useAttentionQuery>;

/** A page of entries, those of one rule together, and how many there are of each. */
export function useAttention(query: AttentionQuery, accepted: () => boolean) {
  const day = useDay();
  const { data, error, loading, reload } = useLoad(
    () => [query.params.value, day.params, accepted()],
    async (signal) => {
      const asked = { ...query.params.value, ...day.params, accepted: accepted() };
      const sort = 'severity,rule,since';
      const [list, summary] = await Promise.all([
        api.listAttention({ ...asked, sort, limit: 100, count: true } as Argument<'listAttention'>, {
          signal,
        }),
        api.getAttentionSummary({ ...day.params }, { signal }),
      ]);
      return { ...list.data, summary: summary.data };
    },
  );
  const groups = computed(() => [...Map.groupBy(data.value?.items ?? [], ({ rule }) => rule)]);
  return { data, error, loading, reload, groups };
}

/** Takes entries as they are until a day; gives what takes that back. */
export async function acceptEntries(entries: readonly Entry[], how: { reason: string; reviewOn: string }) {
  const keys = entries.map(({ rule, about }) => ({ rule, recordId: about.id }));
  const { items } = (await api.acceptAttention({ body: { entries: keys, ...how } })).data;
  return async (): Promise<void> => {
    for (const { id, version } of items) await api.reopenAttention({ id, ifMatch: `"${version}"` });
  };
}

/** Opens an accepted entry again; gives what takes that back. */
export async function reopenEntry({ acceptance }: Entry, reason?: string) {
  if (acceptance === null) return async (): Promise<void> => {};
  const { id, version } = acceptance;
  await api.reopenAttention({ id, ifMatch: `"${version}"` }, because(reason));
  return async (): Promise<void> => void (await api.restoreAttentionAcceptance({ id }));
}
