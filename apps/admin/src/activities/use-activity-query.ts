import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { api } from '../session/api.ts';
import { useSession } from '../session/session.ts';
import { useListQuery } from '../ui/use-list-query.ts';

type Query = Parameters<typeof api.listActivities>[0];

/** Which activities are shown and how, all of it in the URL: `?view=calendar&month=2026-11&kind=…`. */
export function useActivityQuery() {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const query = useListQuery({
    facets: [
      'partnerCode',
      'region',
      'kind',
      'state',
      'keyAction',
      'projectCode',
      'contactPointId',
      'agreementId',
      'workingArrangementId',
      'from',
      'until',
    ],
    sort: '-from',
  });
  const view = computed(() => (route.query.view === 'calendar' ? 'calendar' : 'list'));
  const month = computed(() => {
    const asked = String(route.query.month ?? '');
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) && asked >= '0001' ? asked : session.today.slice(0, 7);
  });

  /** What only one value may be given of is one value. */
  const asked = computed(() => {
    const { projectCode, contactPointId, agreementId, workingArrangementId, from, until, ...rest } =
      query.params.value;
    const single = { projectCode, contactPointId, agreementId, workingArrangementId, from, until };
    const first = Object.entries(single).flatMap(([key, value]) => (value ? [[key, value[0]]] : []));
    return { ...rest, ...Object.fromEntries(first) } as Query;
  });
  const one = (facet: keyof typeof query.facets.value): string | null => query.facets.value[facet][0] ?? null;
  /** Whether the list was opened from another record, which no filter of the bar shows. */
  const ofRecord = computed(() =>
    (['contactPointId', 'agreementId', 'workingArrangementId'] as const).some((facet) => one(facet)),
  );

  async function look(next: { view?: 'list' | 'calendar'; month?: string }): Promise<void> {
    const wanted = { view: view.value, month: month.value, ...next };
    const { view: _view, month: _month, cursor: _cursor, ...rest } = route.query;
    const shown = wanted.view === 'calendar' ? { view: wanted.view, month: wanted.month } : {};
    await router.replace({ query: { ...rest, ...shown } });
  }
  return { ...query, asked, one, ofRecord, view, month, look };
}
export type ActivityQuery = ReturnType<typeof useActivityQuery>;
