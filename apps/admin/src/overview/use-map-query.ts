import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { type LayerId, layerIds, legends, type MarkId } from './layers.ts';

/** What the map shows, kept in the address: the layer, map or table, and the one mark that is picked out. */
export function useMapQuery() {
  const route = useRoute();
  const router = useRouter();

  const layer = computed<LayerId>(() => layerIds.find((id) => id === route.query.layer) ?? 'may-flow');
  const view = computed<'map' | 'table'>(() => (route.query.view === 'table' ? 'table' : 'map'));
  const only = computed<MarkId | null>(
    () => (legends[layer.value] as readonly MarkId[]).find((mark) => mark === route.query.only) ?? null,
  );

  async function set(patch: {
    layer?: LayerId;
    view?: 'map' | 'table';
    only?: MarkId | null;
  }): Promise<void> {
    const { layer: as = layer.value, view: shown = view.value } = patch;
    // A mark belongs to its layer.
    const mark = patch.layer ? null : 'only' in patch ? patch.only : only.value;
    const next = {
      ...route.query,
      layer: as === 'may-flow' ? null : as,
      view: shown === 'map' ? null : shown,
      only: mark ?? null,
    };
    const query = Object.fromEntries(Object.entries(next).filter(([, value]) => value));
    await router.replace({ query });
  }

  return { layer, view, only, set };
}
