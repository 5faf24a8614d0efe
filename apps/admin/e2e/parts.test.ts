import { expect, test } from '@playwright/test';
import { openGallery } from './gallery.ts';
import { accessible, shot } from './look.ts';

test('every part is accessible and fits a phone', async ({ page }) => {
  await openGallery(page);
  await accessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await accessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(page.getByRole('row', { name: /Kosovo/ })).toBeVisible();
  await shot(page, 'parts');
});

test('a label with a designation has its footnote on the page', async ({ page }) => {
  await openGallery(page);
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
});

test('a form says how it understood a date, and puts the errors of the server at their fields', async ({
  page,
}) => {
  await openGallery(page);
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByLabel('When').fill('2026-02-30');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert').getByText('That month has no such day.')).toBeVisible();
  await page.getByLabel('When').fill('mar 2024');
  await expect(page.getByText('Understood as the month Mar 2024')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveAttribute('aria-invalid', 'true');
  await accessible(page);
  await shot(page, 'form');
  await page.getByRole('button', { name: 'Title' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
});

test('a draft is kept until it is saved, and nobody loses it unasked', async ({ page }) => {
  await openGallery(page);
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Half a title');
  await page.keyboard.press('Escape');
  await expect(page.getByText('You have not saved this.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep the draft' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByText('Your unsaved draft is back.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Half a title');
});

test('a mark tells the source, and a button that cannot act tells why', async ({ page }) => {
  await openGallery(page);
  await page.getByRole('button', { name: /Sources S1 S2/ }).click();
  await expect(page.getByText('Strategy 2024–2027').first()).toBeVisible();
  await accessible(page);
  await shot(page, 'citation');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Implement' })).toHaveAccessibleDescription(
    /needs an agreement/,
  );
  await page.getByRole('button', { name: 'Delete' }).click();
  await accessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Notice' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await accessible(page);
});

test('nothing can be written on another day, and rows are walked by key', async ({ page }) => {
  await openGallery(page, '?on=2024-03-31');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: /Kosovo/ })).toBeFocused();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toHaveAccessibleDescription(/Go back to today/);
});
