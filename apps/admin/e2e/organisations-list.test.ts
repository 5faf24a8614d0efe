import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { closed, forget } from './register.ts';

test('organisations are listed, and their legal personality only where it is recorded', async ({ page }) => {
  await page.goto('/international-organisations');
  await expect(page.getByRole('row', { name: /Ameripol/ })).toContainText('Yes');
  await expect(page.getByRole('row', { name: /International Criminal Court/ })).toContainText('not recorded');
  await accessible(page);
  await shot(page, 'organisations');
  await page.getByRole('link', { name: /International Criminal Court/ }).click();
  await expect(page).toHaveURL('/international-organisations/icc');
});

test('an organisation is recorded by keyboard, and a code in use is refused at its field', async ({
  page,
}) => {
  await forget(page, '/international-organisations/test-body');
  await page.goto('/international-organisations');
  await expect(page.getByRole('row', { name: /Ameripol/ })).toBeVisible();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New international organisation' });
  await form.getByRole('textbox', { name: 'Code' }).fill('icc');
  await form.getByRole('textbox', { name: /^Name ?\*?$/ }).fill('Body of tests');
  await form.getByRole('combobox', { name: 'International legal personality' }).click();
  await page.getByRole('option', { name: 'No', exact: true }).click();
  await closed(page);
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('alert')).toContainText('The code icc already belongs to another partner.');
  await form.getByRole('textbox', { name: 'Code' }).fill('test-body');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL('/international-organisations/test-body');
  await page.goto('/international-organisations?q=tests');
  await expect(page.getByRole('row', { name: /Body of tests/ })).toContainText('No');
  await forget(page, '/international-organisations/test-body');
});
