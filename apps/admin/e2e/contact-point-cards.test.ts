import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { needsProof } from './needs-proof.ts';
import { holder, office } from './offices.ts';
import { accept, invite, password, stranger } from './people.ts';

test('cards name persons, so whoever saves them proves first who they are', async ({ browser }) => {
  const id = await office('BR', 'Office of cards');
  await holder(id, 'Carla Card', '2024');
  const context = await stranger(browser);
  const page = await context.newPage();
  const { link } = await invite(['officer']);
  await accept(page, link, 'Cy Officer');
  await needsProof(page, '**/v1/contact-points.vcf*', 'GET', 2);
  await page.goto(`/contact-points/${id}`);
  await page.getByRole('button', { name: 'vCard' }).click();
  const proof = page.getByRole('dialog', { name: 'Give your password once more' });
  await expect(proof.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(proof).toBeHidden();
  await expect(page.getByText('Give your password once more.')).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'vCard' }).click();
  await proof.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('FN:Carla Card');
  await context.close();
});
