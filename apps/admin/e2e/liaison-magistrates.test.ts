import { createClient } from '@concord/client';
import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { key, origin } from './server.ts';

const api = createClient({ baseUrl: origin, token: key });
const closed = (page: Page) => expect(page.getByRole('listbox')).toHaveCount(0);
const alert = (page: Page) => page.getByRole('dialog').getByRole('alert');
async function choose(
  page: Page,
  name: RegExp | string,
  find: string,
  option: RegExp | string,
): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name }).last().click();
  await page.getByPlaceholder('Find').fill(find);
  await page.getByRole('option', { name: option }).click();
  await closed(page);
}
async function status(page: Page, word: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: word }).click();
  await closed(page);
}

test('a posting waits for its country and its start, then is posted, and never goes back', async ({
  page,
}) => {
  await page.goto('/liaison-magistrates');
  await expect(page.getByRole('heading', { level: 1, name: 'Liaison magistrates' })).toBeVisible();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New liaison magistrate' });
  await choose(page, /^Country of the posting/, 'Ibero', /Ibero-American Network/);
  await form.getByRole('textbox', { name: 'Condition' }).fill('Subject to resources');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('posts liaison magistrates to countries');
  await choose(page, /^Country of the posting/, 'Thai', /Thailand/);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Liaison magistrate · TH');
  await expect(page.getByText('Subject to resources')).toBeVisible();

  await page.keyboard.press('e');
  await status(page, 'Posted');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('needs the first day of the posting');
  await accessible(page);
  await shot(page, 'liaison-magistrate-refused');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Start of the posting' }).fill('Sep 2026');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Posted' })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await accessible(page);
  await shot(page, 'liaison-magistrate');

  await page.keyboard.press('e');
  await status(page, 'Planned');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('cannot go back to planned');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/liaison-magistrates');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Liaison magistrate · TH');
});

test('the list of postings is filtered and sorted in the address', async ({ page }) => {
  await api.createLiaisonMagistrate({ body: { partnerCode: 'JO', status: 'explored' } });
  await page.goto('/liaison-magistrates?status=explored&region=southern-neighbourhood&sort=-partner');
  await expect(page.getByRole('row', { name: /Jordan/ }).first()).toContainText('Explored');
  await accessible(page);
  await shot(page, 'liaison-magistrates');
});

test('a guide has each language once, and tells which dates nobody recorded', async ({ page }) => {
  await page.goto('/guides');
  await page.getByRole('button', { name: 'New guide' }).click();
  const form = page.getByRole('dialog', { name: 'New guide' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('This is needed.');
  await form.getByRole('textbox', { name: /^Title/ }).fill('Guide of the test');
  await choose(page, /^Language/, 'Engl', 'English');
  await form.getByRole('textbox', { name: 'Link' }).fill('example.test');
  await form.getByRole('button', { name: 'Add a translation' }).click();
  await choose(page, /^Language/, 'Engl', 'English');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('beginning with https://');
  await form.getByRole('textbox', { name: 'Link' }).first().fill('https://example.test/guide');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('The guide exists once in each language');
  await accessible(page);
  await shot(page, 'guide-refused');
  await choose(page, /^Language/, 'Span', 'Spanish');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guide of the test');
  await expect(page.getByRole('row', { name: /Spanish.*not recorded/ })).toBeVisible();
  await accessible(page);
  await shot(page, 'guide');
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/guides');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guide of the test');
});

test('liaison prosecutors keep their address, as a part of the same screen', async ({ page }) => {
  await page.goto('/contact-points');
  const parts = page.getByRole('navigation', { name: 'Parts of this screen' });
  await parts.getByRole('link', { name: 'Liaison prosecutors' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/liaison-prosecutors');
  await expect(parts.getByRole('link', { name: 'Liaison prosecutors' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('link', { name: 'Contact points' }).first()).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByRole('row', { name: /Ukraine/ }).click();
  await expect(page).toHaveURL(/\/liaison-prosecutors\/.+/);
  await accessible(page);
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page).toHaveURL('/contact-points');
});
