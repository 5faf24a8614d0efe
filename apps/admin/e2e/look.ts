import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } } as const;

/** Pictures of the page as it is, light and dark, wide and narrow, in `test-results/shots`; with CONCORD_SHOTS=yes. */
export async function shot(page: Page, name: string): Promise<void> {
  if (process.env.CONCORD_SHOTS !== 'yes') return;
  const before = page.viewportSize();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await page.screenshot({
        path: `test-results/shots/${name}-${scheme}-${size}.png`,
        animations: 'disabled',
      });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
}

/** Nothing for axe to complain about, in either theme, now. */
export async function accessible(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    // What is still fading in has colours of its own for a moment.
    await page.waitForFunction(still);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
    expect(told, `axe, ${scheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Whether nothing moves but what moves without end. */
const still = () =>
  document.getAnimations().every(({ playState, effect }) => {
    return playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
  });
