import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { api } from './offices.ts';
import { accept, invite, password, stranger } from './people.ts';

const field = (page: Page) => page.getByLabel('Password', { exact: true });

test('an invitation is accepted, and whoever signs out comes back to where they were going', async ({
  browser,
}) => {
  const { email, link } = await invite(['officer']);
  const context = await stranger(browser);
  const page = await context.newPage();
  await page.goto(`/welcome${link}`);
  await expect(page.getByText(`This invitation is for ${email}.`)).toBeVisible();
  await expect(page.getByText('At least 12 characters.')).toBeVisible();
  await accessible(page);
  await shot(page, 'welcome');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ana Officer');
  await field(page).fill('too short');
  await page.keyboard.press('Enter');
  await expect(page.getByText('At least 12 characters are needed; these are 9.')).toBeVisible();
  await expect(field(page)).toBeFocused();
  await field(page).fill(password);
  await page.getByRole('button', { name: 'Show the password' }).click();
  await expect(field(page)).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');

  await page.getByRole('button', { name: 'Settings of Ana Officer' }).click();
  await shot(page, 'menu');
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.goto('/partners?on=2024-03-31&q=mol');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await accessible(page);
  await shot(page, 'sign-in');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('This is needed.')).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Email address' }).fill(email);
  await field(page).fill('not my password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Address, password or code is not right.');
  await accessible(page);
  await field(page).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Moldova/ })).toBeVisible();
  await expect(page).toHaveURL('/partners?on=2024-03-31&q=mol');

  await page.goto(`/welcome${link}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This invitation opens nothing');
  await accessible(page);
  await context.close();
});

test('a session that ends leaves page and draft, and saving goes on after signing in', async ({
  browser,
}) => {
  const { email, link } = await invite(['officer']);
  const context = await stranger(browser);
  const page = await context.newPage();
  await accept(page, link, 'Bo Officer');
  // On a phone the form lies over the page and takes pointer and keyboard for itself.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/networks');
  await page.getByRole('button', { name: 'New network' }).click();
  const form = page.getByRole('dialog', { name: 'New network' });
  const code = `kept-${Date.now()}`;
  await form.getByRole('textbox', { name: 'Code' }).fill(code);
  await form.getByRole('textbox', { name: /^Name ?\*?$/ }).fill('Kept network');
  await context.clearCookies();
  await form.getByRole('button', { name: 'Save' }).click();
  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(again).toBeVisible();
  await again.getByRole('textbox', { name: 'Email address' }).fill(email);
  await again.getByLabel('Password', { exact: true }).fill(password);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`/networks/${code}`);
  await expect(page.getByText('Kept network').first()).toBeVisible();
  const { etag } = await api.getNetwork({ code });
  await api.deleteNetwork({ code, ifMatch: etag ?? '' });
  await context.close();
});

test('who signs in as somebody else finds no draft of the one before', async ({ browser }) => {
  const first = await invite(['officer']);
  const second = await invite(['officer']);
  const elsewhere = await stranger(browser);
  await accept(await elsewhere.newPage(), second.link, 'Di Officer');
  await elsewhere.close();
  const context = await stranger(browser);
  const page = await context.newPage();
  await accept(page, first.link, 'Cy Officer');
  await page.goto('/networks');
  await page.getByRole('button', { name: 'New network' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Code' }).fill('secret-plan');
  await context.clearCookies();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^Name ?\*?$/ })
    .fill('Secret');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(again).toBeVisible();
  await accessible(page);
  await shot(page, 'sign-in-again');
  // What was about to be saved is not saved in the other's name.
  await again.getByRole('textbox', { name: 'Email address' }).fill(second.email);
  await again.getByLabel('Password', { exact: true }).fill(password);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Settings of Di Officer' })).toBeVisible();
  await page.getByRole('button', { name: 'New network' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Code' })).toHaveValue('');
  await expect(api.getNetwork({ code: 'secret-plan' })).rejects.toMatchObject({ status: 404 });
  await context.close();
});
