import { useDocumentVisibility, useIntervalFn } from '@vueuse/core';

/** Things happen while one looks: reads again every three seconds, as long as something may change and can be seen. */
export function useLiving(mayChange: () => boolean, again: () => void): void {
  const seen = useDocumentVisibility();
  useIntervalFn(() => {
    if (mayChange() && seen.value === 'visible') again();
  }, 3000);
}
