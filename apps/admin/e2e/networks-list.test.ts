import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { change, create, forget } from './register.ts';

test('networks are listed with what is and what is not recorded of them', async ({ page }) => {
  await page.goto('/networks?on=2024-03-31');
  await expect(page.getByRole('row', { name: /IberRed/ })).toContainText('Established');
  await expect(page.getByRole('row', { name: /SEAJust/ })).toContainText('not recorded');
  await page.getByRole('link', { name: /South East Asia/ }).click();
  await expect(page).toHaveURL('/networks/seajust?on=2024-03-31');
  await page.goto('/networks');
  await expect(page.getByRole('row', { name: /IberRed/ })).toBeVisible();
  await accessible(page);
  await shot(page, 'networks');
});

test('a network is recorded with its name variants', async ({ page }) => {
  await forget(page, '/networks/listed-network');
  await page.goto('/networks');
  await page.getByRole('button', { name: 'New network' }).click();
  const form = page.getByRole('dialog', { name: 'New network' });
  await form.getByRole('textbox', { name: 'Code' }).fill('Test Network');
  await form.getByRole('textbox', { name: /^Name ?\*?$/ }).fill('Network of tests');
  await form.getByRole('button', { name: 'Add a variant' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('Code: Use lower-case letters');
  await expect(form.getByRole('alert')).toContainText('Variant: This is needed.');
  await accessible(page);
  await form.getByRole('textbox', { name: 'Code' }).fill('listed-network');
  await form.getByRole('textbox', { name: 'Variant' }).fill('Tests, network of');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL('/networks/listed-network');
  await page.goto('/networks?q=tests');
  await expect(page.getByRole('row', { name: /Network of tests/ })).toContainText('unsourced');
  await forget(page, '/networks/listed-network');
});

test('two officers who change a network meet in three columns', async ({ page }) => {
  await forget(page, '/networks/shared-network');
  await create(page, '/networks', { code: 'shared-network', name: 'Shared network' });
  await page.goto('/partners/shared-network');
  await page.getByRole('button', { name: 'Edit' }).first().click();
  const form = page.getByRole('dialog', { name: 'Edit shared-network' });
  await form.getByRole('textbox', { name: 'Acronym' }).fill('MINE');
  await change(page, '/networks/shared-network', { acronym: 'THEIRS' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('radio', { name: /THEIRS/ })).toBeVisible();
  await accessible(page);
  await page.getByRole('radio', { name: /THEIRS/ }).check();
  await page.getByRole('button', { name: /Save/ }).last().click();
  await expect(form).toBeHidden();
  await expect(page.getByText('THEIRS').first()).toBeVisible();
  await forget(page, '/networks/shared-network');
});
