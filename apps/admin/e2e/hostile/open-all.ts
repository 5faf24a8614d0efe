import type { Page } from '@playwright/test';

/** What opens something over or below it; links, and what acts at once, are left alone. */
const openers = '[aria-haspopup], [role=combobox], main [aria-expanded=false], main [aria-pressed=false]';
const acts = /^(Add|Confirm|Edit|Erase|Hand over|New|Plan|Record|Resolve|Show)\b/;

/** Opens each thing on the page that can be opened, one after the other, and closes it again. */
export async function openAll(page: Page, look: () => Promise<void>): Promise<void> {
  const address = page.url();
  const all = page.locator(openers).or(page.getByRole('main').getByRole('button', { name: acts }));
  const count = await all.count();
  for (let i = 0; i < count; i++) {
    // What was opened before may have taken it away.
    if (!(await all.nth(i).isVisible())) continue;
    await all
      .nth(i)
      .press('Enter', { timeout: 5000 })
      .catch(() => {});
    await page.waitForFunction(opened, null, { timeout: 5000 }).catch(() => {});
    await look();
    await page.keyboard.press('Escape');
    if (new URL(page.url()).pathname !== new URL(address).pathname) await page.goto(address);
  }
}

/** Whether whatever says that it is open has its content on the page. */
const opened = () =>
  [...document.querySelectorAll('[aria-expanded=true][aria-controls]')].every((one) =>
    document.getElementById(one.getAttribute('aria-controls') ?? ''),
  );
