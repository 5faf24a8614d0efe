import { expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { accessible, shot } from './look.ts';
import { accept, invite, password, stranger } from './people.ts';

test('a second factor is set up, asked for at the next sign-in, and given up', async ({ browser }) => {
  const { email, link } = await invite(['officer']);
  const context = await stranger(browser);
  const page = await context.newPage();
  await accept(page, link, 'El Officer');
  await page.getByRole('button', { name: 'Settings of El Officer' }).click();
  await page.getByRole('menuitem', { name: 'My account' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My account');
  await expect(page.getByRole('row', { name: /this session/ })).toBeVisible();
  await accessible(page);
  await shot(page, 'account');

  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  await expect(page.getByRole('img', { name: /The secret as a picture/ })).toBeVisible();
  await expect(page.getByLabel('Code')).toBeFocused();
  await accessible(page);
  await shot(page, 'second-factor');
  await page.getByLabel('Code').fill('12345');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A code has six digits.')).toBeVisible();
  await page.getByLabel('Code').fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not the code that the app shows now.')).toBeVisible();
  const shown = (await page.locator('code').textContent()) ?? '';
  const totp = new TOTP({ secret: Secret.fromBase32(shown.replaceAll(' ', '')) });
  // The server's clock stands still in these tests, and takes each code once.
  const at = Date.parse('2026-11-22T10:00:00Z');
  await page.getByLabel('Code').fill(totp.generate({ timestamp: at }));
  await page.keyboard.press('Enter');
  const codes = page.getByRole('figure', { name: 'Recovery codes' });
  await expect(codes).toBeVisible();
  await accessible(page);
  await shot(page, 'recovery-codes');
  const recovery = (await codes.textContent())?.trim().split('\n') ?? [];
  expect(recovery).toHaveLength(10);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByRole('button', { name: 'Set up another device' })).toBeVisible();

  await context.clearCookies();
  await page.reload();
  await page.getByRole('textbox', { name: 'Email address' }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Code')).toBeFocused();
  await accessible(page);
  await shot(page, 'code');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is needed.')).toBeVisible();
  await page.getByLabel('Code').fill(recovery[0]!);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My account');

  await page.getByRole('button', { name: 'Stop using it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop using it' }).click();
  await expect(page.getByRole('button', { name: 'Set up a second factor' })).toBeVisible();
  await context.close();
});

test('a new password is checked first, ends the other sessions and opens the account', async ({
  browser,
}) => {
  const { email, link } = await invite(['reader']);
  const context = await stranger(browser);
  const page = await context.newPage();
  await accept(page, link, 'Fy Reader');
  const elsewhere = await stranger(browser);
  const other = await elsewhere.newPage();
  await other.goto('/');
  await other.getByRole('textbox', { name: 'Email address' }).fill(email);
  await other.getByLabel('Password', { exact: true }).fill(password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('button', { name: 'Settings of Fy Reader' })).toBeVisible();

  await page.goto('/account');
  await expect(page.getByRole('row', { name: /Chrome on Linux/ })).toHaveCount(2);
  await page.getByLabel('Current password', { exact: true }).fill('not this one');
  await page.getByLabel('New password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('At least 12 characters are needed; these are 5.')).toBeVisible();
  await page.getByLabel('New password', { exact: true }).fill('another long password');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByRole('alert')).toContainText('The current password is not right.');
  await page.getByLabel('Current password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('The password was changed; your other sessions have ended.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Chrome on Linux/ })).toHaveCount(1);
  await other.goto('/partners');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await elsewhere.close();
  await context.close();
});

test('one ends a session of one’s own that is open elsewhere', async ({ browser }) => {
  const { email, link } = await invite(['reader']);
  const context = await stranger(browser);
  const page = await context.newPage();
  await accept(page, link, 'Gu Reader');
  const elsewhere = await stranger(browser);
  const other = await elsewhere.newPage();
  await other.goto('/account');
  await other.getByRole('textbox', { name: 'Email address' }).fill(email);
  await other.getByLabel('Password', { exact: true }).fill(password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  const rows = other.getByRole('row', { name: /Chrome on Linux/ });
  await expect(rows).toHaveCount(2);
  await expect(
    other.getByRole('row', { name: /this session/ }).getByRole('button', { name: /^End/ }),
  ).toHaveAttribute('aria-disabled', 'true');
  await rows.filter({ hasNotText: 'this session' }).getByRole('button', { name: /^End/ }).click();
  await expect(rows).toHaveCount(1);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await elsewhere.close();
  await context.close();
});
