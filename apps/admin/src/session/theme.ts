import { useMediaQuery, usePreferredDark } from '@vueuse/core';
import { ref, watchEffect } from 'vue';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const remembered = 'concord.theme';
const stored = localStorage.getItem(remembered);

export const theme = ref<Theme>(themes.find((t) => t === stored) ?? 'system');

/** Keeps the page in the chosen theme; `public/theme.js` does the same once before the first paint. */
export function followTheme(): void {
  const systemDark = usePreferredDark();
  // Paper is always light.
  const printing = useMediaQuery('print');
  watchEffect(() => {
    localStorage.setItem(remembered, theme.value);
    const wanted = theme.value === 'dark' || (theme.value === 'system' && systemDark.value);
    document.documentElement.classList.toggle('dark', wanted && !printing.value);
  });
}
