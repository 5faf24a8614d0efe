import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';

test('the shell shows the screens, the day and the title', async ({ page }) => {
  await page.goto('/partners');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Partners');
  await expect(page.getByRole('button', { name: /22 Nov 2026/ })).toBeVisible();
  await accessible(page);
  await shot(page, 'shell');
});

test('another day is said on every page and kept across links', async ({ page }) => {
  await page.goto('/partners?on=2024-03-31');
  await expect(page.getByRole('status').getByText('You are looking at 31 Mar 2024.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Agreements' }).click();
  await expect(page).toHaveURL('/agreements?on=2024-03-31');
  await accessible(page);
  await shot(page, 'day');
  await page.getByRole('button', { name: 'Back to today' }).first().click();
  await expect(page).toHaveURL('/agreements');
});

test('keys open the palette, the list of keys and the screens', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: 'Search and commands' });
  await expect(palette).toBeFocused();
  await palette.fill('kosovo');
  await expect(page.getByRole('option', { name: /Kosovo/ }).first()).toBeVisible();
  await expect(
    page
      .getByRole('dialog')
      .getByText(/without prejudice to positions on status/)
      .first(),
  ).toBeVisible();
  await accessible(page);
  await shot(page, 'palette');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await accessible(page);
  await shot(page, 'keys');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
});

test('everything is said in French too, and that is remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Settings of/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vue d’ensemble');
  await shot(page, 'french');
});
