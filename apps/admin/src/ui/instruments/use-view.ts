import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

export type View = 'list' | 'board';

/** List or board, kept in the URL: the list is what one gets unasked. */
export function useView() {
  const route = useRoute();
  const router = useRouter();
  return computed<View>({
    get: () => (route.query.view === 'board' ? 'board' : 'list'),
    set(view) {
      const { view: _view, cursor: _cursor, ...query } = route.query;
      void router.replace({ query: { ...query, ...(view === 'board' && { view }) } });
    },
  });
}
