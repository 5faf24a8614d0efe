import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';

test('the map shows every partner with its letter, and the figures lead to their lists', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('region', { name: 'Exchange map' });
  await expect(map.getByRole('link', { name: /^Albania/ })).toBeVisible();
  // Other tests record partners meanwhile, so the register holds its 60 and perhaps more.
  expect(await map.getByRole('link').count()).toBeGreaterThanOrEqual(60);
  await expect(map.getByRole('link', { name: /^Türkiye, mandate or in negotiation/ })).toBeVisible();
  await expect(map.getByRole('link', { name: /^Ukraine, personal data/ })).toBeVisible();
  await expect(map.getByRole('link', { name: /^Bolivia, strategic only/ })).toBeVisible();
  await expect(map.getByRole('link', { name: /^Kosovo \(see the footnote \* / })).toHaveText(/XK\*/);
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  const figures = page.getByRole('list', { name: 'The register in figures' });
  await expect(figures.getByRole('listitem')).toHaveText([
    /^\d+\s*personal data$/,
    /^\d+\s*strategic only$/,
    /^\d+\s*mandates$/,
    /^\d+\s*proposed$/,
    /^\d+\s*liaison prosecutors$/,
  ]);
  await expect(page.getByText('No verdict changes by any date on record.')).toBeVisible();
  await accessible(page);
  await shot(page, 'overview');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await accessible(page);
});

test('another layer and a picked entry stay in the address', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Liaison prosecutor' }).click();
  await page.getByRole('button', { name: /nobody on record/ }).click();
  await expect(page).toHaveURL('/?layer=liaison-prosecutor&only=nobody-on-record');
  await page.reload();
  await expect(page.getByRole('button', { name: /nobody on record/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('link', { name: /^Liechtenstein, agreement in force, nobody/ })).toBeVisible();
  await accessible(page);
  await shot(page, 'overview-picked');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('row', { name: /Liechtenstein/ })).toBeVisible();
  await accessible(page);
  await shot(page, 'overview-table');
});

test('the map is walked with the arrow keys', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Albania/ }).focus();
  await expect(page.getByRole('tooltip')).toContainText('Albania');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: /^Bosnia/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: /^Kosovo/ })).toBeFocused();
  await expect(page.getByRole('tooltip')).toContainText('Considered');
  await accessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/partners/XK');
});

test('on the first day of the register some answers are unknown, before it all are', async ({ page }) => {
  await page.goto('/?on=2024-03-31');
  await expect(page.getByRole('link', { name: /^Nigeria, strategic only/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Peru, unknown on that day/ })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^\d+\s*unknown$/ })).toBeVisible();
  await expect(page.getByText(/the verdicts on \d+ partners change/)).toBeVisible();
  await accessible(page);
  await shot(page, 'overview-first-day');
  await page.goto('/?on=2001-01-01');
  await expect(page.getByText('No source of the register speaks for 1 Jan 2001.')).toBeVisible();
  const map = page.getByRole('region', { name: 'Exchange map' });
  expect(await map.getByRole('link', { name: /unknown on that day/ }).count()).toBeGreaterThanOrEqual(60);
  await accessible(page);
  await page.getByRole('button', { name: 'Go to 31 Mar 2024' }).click();
  await expect(page).toHaveURL('/?on=2024-03-31');
});

test('what needs attention, where we stand and what changed lead on from the overview', async ({ page }) => {
  await page.goto('/');
  const standing = page.getByRole('region', { name: 'Where we stand' });
  await expect(standing.getByText(/^Formal cooperation with more countries 1 of 12/)).toBeAttached();
  const attention = page.getByRole('region', { name: 'Needs attention' });
  await attention.getByRole('link', { name: /^Sources disagree/ }).click();
  await expect(page).toHaveURL(/\/attention\?rule=sources-disagree/);
  await page.goBack();
  await standing.getByRole('link', { name: 'Formal cooperation with more countries' }).click();
  await expect(page).toHaveURL(/\/strategies\/strategy-2024-2027#P2/);
});

test('before the strategy was published nothing of it had been reached', async ({ page }) => {
  await page.goto('/?on=2024-03-31');
  const standing = page.getByRole('region', { name: 'Where we stand' });
  await expect(standing.getByText(/^Formal cooperation with more countries 0 of 12/)).toBeAttached();
});
