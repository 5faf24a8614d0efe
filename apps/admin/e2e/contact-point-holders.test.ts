import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { holder, office } from './offices.ts';

const alert = (page: Page) => page.getByRole('dialog').getByRole('alert');

test('an office is confirmed in one click, which can be taken back, and never for a day to come', async ({
  page,
}) => {
  await page.goto(`/contact-points/${await office('GE', 'Office that is confirmed')}`);
  await expect(page.getByText('Not confirmed', { exact: true })).toBeVisible();
  const now = page.getByRole('button', { name: 'Confirm today' });
  await now.click();
  await expect(page.getByRole('row', { name: /22 Nov 2026/ })).toBeVisible();
  await expect(page.getByText('Fresh', { exact: true })).toBeVisible();
  await expect(now).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Not confirmed', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Confirm with details' }).click();
  const form = page.getByRole('dialog', { name: /^Confirm the contact point/ });
  await form.getByRole('textbox', { name: /^Confirmed on/ }).fill('2026-12-01');
  await form.getByRole('textbox', { name: 'By whom' }).fill('Ministry of Justice');
  await form.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(alert(page)).toContainText('is still to come');
  await form.getByRole('textbox', { name: /^Confirmed on/ }).fill('2025-03-01');
  await form.getByRole('button', { name: 'Add a source' }).click();
  await form.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(page.getByRole('row', { name: /1 Mar 2025.*Ministry of Justice/ })).toBeVisible();
  await expect(page.getByText('Stale', { exact: true })).toBeVisible();
});

test('a hand-over ends whoever holds the office, keeps everybody, and waits for a later holder', async ({
  page,
}) => {
  const id = await office('MD', 'Office that is handed over');
  await holder(id, 'First Holder', '2024-02-01');
  await page.goto(`/contact-points/${id}`);
  await expect(page.getByRole('row', { name: /First Holder/ })).toContainText('In office');
  await page.keyboard.press('h');
  const form = page.getByRole('dialog', { name: 'Hand over the office of MD' });
  const first = form.getByRole('textbox', { name: /^First day/ });
  await first.fill('2024-01-15');
  await form.getByRole('textbox', { name: 'Name' }).fill('Second Holder');
  await form.getByRole('textbox', { name: 'Phone' }).fill('call me');
  await form.getByRole('button', { name: 'Hand over', exact: true }).click();
  await expect(alert(page)).toContainText('the office cannot be handed over on');
  await expect(alert(page)).toContainText('Figures, spaces');
  await accessible(page);
  await shot(page, 'hand-over-refused');
  await first.fill('2026-11-01');
  await form.getByRole('textbox', { name: 'Phone' }).fill('+373 22 000 000');
  await expect(form.getByText('Ends on 31 Oct 2026: First Holder.')).toBeVisible();
  await form.getByRole('button', { name: 'Hand over', exact: true }).click();
  await expect(page.getByText('Handed over on 1 Nov 2026.')).toBeVisible();
  await expect(page.getByRole('row', { name: /First Holder/ })).toContainText(
    /until.*31 Oct 2026.*Not in office/,
  );
  await expect(page.getByRole('row', { name: /Second Holder/ })).toContainText(
    /since.*1 Nov 2026.*In office/,
  );

  await page.getByRole('button', { name: 'Edit the holder First Holder' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit the holder' });
  await edit.getByRole('textbox', { name: 'Until' }).fill('2023');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('2023');
  await edit.getByRole('button', { name: 'Cancel' }).click();
  await edit.getByRole('button', { name: 'Discard' }).click();

  await page.getByRole('button', { name: 'Remove the holder Second Holder' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('row', { name: /Second Holder/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /Second Holder/ })).toContainText('+373 22 000 000');
});

test('without the scope, persons are locked and not empty', async ({ page }) => {
  const id = await office('AL', 'Office with a locked holder');
  await holder(id, 'Hidden Holder', '2024');
  await page.route('**/v1/session', async (route) => {
    const session = await (await route.fetch()).json();
    session.principal.scopes = ['register:read', 'register:write'];
    await route.fulfill({ json: session });
  });
  await page.goto(`/contact-points/${id}`);
  const row = page.getByRole('row').filter({ hasText: 'undisclosed' });
  await expect(row).toContainText('needs the scope contact-points:personal');
  await expect(page.getByText('Hidden Holder')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Edit the holder someone' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(page.getByRole('button', { name: 'vCard' })).toHaveAttribute('aria-disabled', 'true');
  await accessible(page);
});
