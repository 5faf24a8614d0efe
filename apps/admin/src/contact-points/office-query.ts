import type { Argument } from '@concord/client';
import { computed } from 'vue';
import { useDay } from '../session/day.ts';
import { useListQuery } from '../ui/use-list-query.ts';

export type OfficeQuery = ReturnType<typeof useOfficeQuery>['query'];

/** A query as an address carries it; a list repeats its key. */
export function toAddress(path: string, params: object): string {
  const pairs = Object.entries(params).flatMap(([key, value]) =>
    [value].flat().map((each) => [key, String(each)]),
  );
  const query = new URLSearchParams(pairs).toString();
  return query ? `${path}?${query}` : path;
}

/** What the list of contact points asks for, and what files hold exactly that. */
export function useOfficeQuery() {
  const day = useDay();
  const query = useListQuery({
    facets: ['partnerCode', 'region', 'language', 'appointedBy', 'freshness', 'interaction', 'state'],
    sort: 'partner',
  });
  const asked = computed(() => {
    const { state, ...params } = query.params.value;
    // Both states are the same as none chosen.
    return { ...params, ...(state?.length === 1 ? { current: state[0] === 'current' } : {}), ...day.params };
  });
  const filter = computed(() => {
    const { sort: _sort, cursor: _cursor, ...rest } = { sort: '', cursor: '', ...asked.value };
    return rest as Argument<'exportContactPointCards'>;
  });
  const files = computed(() => ({
    csv: toAddress('/v1/contact-points/export', filter.value),
    workbook: toAddress('/v1/contact-points/workbook', filter.value),
  }));
  return { query, asked, filter, files };
}
