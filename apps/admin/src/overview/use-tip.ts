import { onScopeDispose, type Ref, ref, shallowRef } from 'vue';
import type { Row } from './layers.ts';

const width = 256;

/** The one tip of the map: it waits a moment, may be pointed at itself, and goes with Escape. */
export function useTip(root: Readonly<Ref<HTMLElement | null>>) {
  const row = shallowRef<Row | null>(null);
  const place = ref<Record<string, string>>({});
  let timer: ReturnType<typeof setTimeout> | undefined;

  function put(next: Row, tile: HTMLElement): void {
    const [box, map] = [tile.getBoundingClientRect(), root.value?.getBoundingClientRect()];
    if (!map) return;
    const left = Math.max(0, Math.min(box.left - map.left, map.width - width));
    // Below the tile, or above it where the window ends.
    const above = box.bottom + 210 > window.innerHeight;
    place.value = {
      left: `${left}px`,
      ...(above ? { bottom: `${map.bottom - box.top + 6}px` } : { top: `${box.bottom - map.top + 6}px` }),
    };
    row.value = next;
  }
  function show(next: Row, target: EventTarget | null, after = 250): void {
    clearTimeout(timer);
    if (!(target instanceof HTMLElement)) return;
    const wait = row.value ? 0 : after;
    timer = setTimeout(() => put(next, target), wait);
  }
  function hide(): void {
    clearTimeout(timer);
    row.value = null;
  }
  function leave(): void {
    clearTimeout(timer);
    timer = setTimeout(hide, 150);
  }
  onScopeDispose(() => clearTimeout(timer));

  return { row, place, show, hide, leave, hold: () => clearTimeout(timer) };
}
