import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { change, create, forget } from './register.ts';

test('a source shows what it states, and a cited one says why it stays', async ({ page }) => {
  await page.goto('/sources');
  await page.getByRole('link', { name: 'S1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2024–2027');
  await expect(page.getByText('978-92-9404-293-4')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveAccessibleDescription(
    /S1 cannot be deleted: \d+/,
  );
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await accessible(page);
  await shot(page, 'source');
  await page.getByRole('searchbox', { name: 'Search these records' }).fill('chile');
  await expect(page).toHaveURL('/sources/S1?q=chile');
  await page.getByRole('link', { name: 'Chile', exact: true }).click();
  await expect(page).toHaveURL('/partners/CL');
});

test('a source is recorded, changed, deleted and brought back', async ({ page }) => {
  await forget(page, '/sources/TEST1');
  await page.goto('/sources');
  await expect(page.getByRole('row', { name: /S1/ })).toBeVisible();
  await accessible(page);
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New source' });
  await form.getByRole('textbox', { name: 'Code' }).fill('TEST 1');
  await form.getByRole('textbox', { name: 'Title' }).fill('A test of sources');
  await form.getByRole('textbox', { name: 'Published' }).fill('2024-13');
  await form.getByRole('textbox', { name: 'Retrieved' }).fill('2024');
  await form.getByRole('textbox', { name: 'Link' }).fill('example.org');
  await form.getByRole('button', { name: 'Save' }).click();
  const alert = form.getByRole('alert');
  await expect(alert).toContainText('Code: Use at least two letters');
  await expect(alert).toContainText('Published: There is no such month.');
  await expect(alert).toContainText('Retrieved: A full day is needed here');
  await expect(alert).toContainText('Link: Write the whole address');
  await accessible(page);
  await form.getByRole('textbox', { name: 'Code' }).fill('TEST1');
  await form.getByRole('textbox', { name: 'Published' }).fill('mar 2024');
  await form.getByRole('textbox', { name: 'Retrieved' }).fill('22/11/2026');
  await form.getByRole('textbox', { name: 'Link' }).fill('https://example.org/test');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL('/sources/TEST1');
  await expect(page.getByText('No record points into this source yet.')).toBeVisible();
  await page.keyboard.press('e');
  const edit = page.getByRole('dialog', { name: 'Edit TEST1' });
  await edit.getByRole('textbox', { name: 'Publisher' }).fill('The testers');
  await edit.getByRole('textbox', { name: /^Reason/ }).fill('Because it was missing');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The testers')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/sources');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL('/sources/TEST1');
  await expect(page.getByText('The testers')).toBeVisible();
  await forget(page, '/sources/TEST1');
});

test('a stale save of a source loses nothing', async ({ page }) => {
  await forget(page, '/sources/TEST2');
  await create(page, '/sources', { code: 'TEST2', title: 'Second test', kind: 'letter' });
  await page.goto('/sources/TEST2');
  await page.getByRole('button', { name: 'Edit' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit TEST2' });
  await edit.getByRole('textbox', { name: 'Title' }).fill('Second test, mine');
  await change(page, '/sources/TEST2', { title: 'Second test, theirs' });
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('radio', { name: /mine/ })).toBeVisible();
  await page.getByRole('radio', { name: /mine/ }).check();
  await page.getByRole('button', { name: /Save/ }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('TEST2 · Second test, mine');
  await forget(page, '/sources/TEST2');
});

test('a policy document is recorded with its regions and partners, deleted and brought back', async ({
  page,
}) => {
  await forget(page, '/policy-documents/TESTPOL');
  await page.goto('/policy-documents');
  await expect(page.getByRole('row', { name: /POL3/ })).toContainText('Western Balkans');
  await accessible(page);
  await shot(page, 'policy-documents');
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New policy document' });
  await form.getByRole('textbox', { name: 'Code' }).fill('TESTPOL');
  await form.getByRole('textbox', { name: 'Title' }).fill('Agenda of tests');
  await form.getByRole('textbox', { name: 'First year' }).fill('2027');
  await form.getByRole('textbox', { name: 'Last year' }).fill('2025');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('alert')).toContainText('The last year lies before the first.');
  await form.getByRole('textbox', { name: 'Last year' }).fill('2030');
  await form.getByLabel('Partners it names').click();
  await page.getByRole('option', { name: /Kosovo/ }).click();
  await page.keyboard.press('Escape');
  await expect(form.getByText(/^\* This designation/)).toBeVisible();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL('/policy-documents/TESTPOL');
  await expect(page.getByText('2027–2030')).toBeVisible();
  await expect(page.getByText(/^\* This designation/)).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('TESTPOL · Agenda of tests');
  await forget(page, '/policy-documents/TESTPOL');
});
