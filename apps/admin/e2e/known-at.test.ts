import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { change, create } from './register.ts';

test('the second clock shows the register as it was known, and nothing can be changed', async ({ page }) => {
  await page.goto('/');
  const { id } = await create(page, '/agreements', { partnerCode: 'AR', title: 'As first recorded' });
  const then = new Date().toISOString();
  await change(page, `/agreements/${id}`, { title: 'As corrected' });

  await page.goto(`/agreements/${id}`);
  await expect(page.getByRole('heading', { name: 'As corrected' })).toBeVisible();
  await page.goto(`/agreements/${id}?known=${then}`);
  await expect(page.getByRole('heading', { name: 'As first recorded' })).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: 'You are looking at what was recorded on' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Edit/ })).toBeDisabled();
  await accessible(page);
  await shot(page, 'known-at');

  // The clock goes along to other pages, and one step leads back to now.
  await page.getByRole('navigation').getByRole('link', { name: 'Agreements' }).click();
  await expect(page).toHaveURL(/known=/);
  await expect(page.getByRole('row', { name: /As first recorded/ })).toBeVisible();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page).not.toHaveURL(/known=/);
});

test('a day and a time are chosen by keyboard; before the register began nothing was known', async ({
  page,
}) => {
  await page.goto('/agreements');
  const control = page.getByRole('button', { name: /change the day/ });
  await control.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('As known on').fill('1 Feb 2024');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/known=2024-02-01T22%3A59%3A59.999Z|known=2024-02-01T22:59:59.999Z/);
  await expect(page.getByRole('status').filter({ hasText: 'what was recorded on' })).toBeVisible();
  await expect(page.getByText('Nothing had been recorded by then')).toBeVisible();
  await page.getByLabel('Time', { exact: true }).fill('25:00');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write hours and minutes, such as 14:30.')).toBeVisible();
  await page.getByLabel('Time', { exact: true }).fill('9h30');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/known=2024-02-01T08/);
  await accessible(page);
});
