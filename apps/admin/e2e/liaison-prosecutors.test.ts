import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { create } from './register.ts';

test('the list names who is in post, since when as far as is known, and who is missing', async ({ page }) => {
  await page.goto('/liaison-prosecutors');
  const ukraine = page.getByRole('row', { name: /Ukraine/ });
  await expect(ukraine).toContainText('date not recorded · known by 22 Nov 2026');
  await expect(ukraine).toContainText('In post');
  await expect(page.getByText(/no liaison prosecutor certain to be in post: .*Liechtenstein/)).toBeVisible();
  await accessible(page);
  await shot(page, 'liaison-prosecutors');
  await page.goto('/liaison-prosecutors?on=2024-03-31');
  await expect(page.getByRole('row', { name: /Ukraine/ })).toContainText('Not certain');
});

test('the form says at once why a partner cannot second anyone (BR05)', async ({ page }) => {
  await page.goto('/liaison-prosecutors');
  await page.keyboard.press('c');
  await page.goto('/liaison-prosecutors?new=1&partnerCode=TR');
  const form = page.getByRole('dialog', { name: 'New liaison prosecutor' });
  await expect(form.getByText(/^TR has no signed agreement on record/)).toBeVisible();
  await accessible(page);
  await form.getByRole('textbox', { name: 'In post since' }).fill('2025');
  await form.getByRole('textbox', { name: 'Until' }).fill('2024');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('The last day, 2024, lies before the first day, 2025.');
  await expect(form.getByRole('alert')).toContainText('TR has no signed agreement');
});

test('a posting is recorded, ended, deleted and brought back', async ({ page }) => {
  await page.goto('/liaison-prosecutors?new=1&partnerCode=NO');
  const form = page.getByRole('dialog', { name: 'New liaison prosecutor' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Kari Example');
  await form.getByRole('textbox', { name: 'In post since' }).fill('sept 2025');
  await expect(form.getByRole('textbox', { name: 'Known by' })).toHaveCount(0);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Kari Example')).toBeVisible();
  await page.getByRole('button', { name: 'End the posting' }).click();
  const ending = page.getByRole('dialog', { name: 'End the posting from NO' });
  await ending.getByRole('textbox', { name: 'Until' }).fill('2025-08-01');
  await ending.getByRole('button', { name: 'End the posting' }).click();
  await expect(ending.getByRole('alert')).toContainText('lies before the first day');
  await ending.getByRole('textbox', { name: 'Until' }).fill('30 Jun 2026');
  await ending.getByRole('button', { name: 'End the posting' }).click();
  await expect(ending).toBeHidden();
  await expect(page.getByText('30 Jun 2026')).toBeVisible();
  await expect(page.getByText('Not in post')).toBeVisible();
  await accessible(page);
  await shot(page, 'liaison-prosecutor');
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/liaison-prosecutors');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Kari Example')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/liaison-prosecutors');
});

test('a posting is edited by keyboard and keeps its draft', async ({ page }) => {
  const { id } = await create(page, '/liaison-prosecutors', {
    partnerCode: 'IS',
    from: '2025-02-03',
    until: '2026-03-31',
  });
  await page.goto(`/liaison-prosecutors/${id}`);
  await expect(page.getByText('3 Feb 2025')).toBeVisible();
  await page.keyboard.press('e');
  const form = page.getByRole('dialog', { name: 'Edit the posting from IS' });
  await form.getByRole('textbox', { name: 'Note' }).fill('Half a note');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep the draft' }).click();
  await page.reload();
  await expect(page.getByText('3 Feb 2025')).toBeVisible();
  await page.keyboard.press('e');
  await expect(form.getByText('Your unsaved draft is back.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Note' }).fill('A whole note');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('A whole note')).toBeVisible();
  const found = await page.request.get(`/v1/liaison-prosecutors/${id}`);
  await page.request.delete(`/v1/liaison-prosecutors/${id}`, {
    headers: { 'if-match': found.headers().etag ?? '' },
  });
});
