import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';

test('a job is run out of turn, and tells what it did', async ({ page }) => {
  await page.goto('/administration/jobs');
  const row = page.getByRole('row', { name: /Forget what is over/ });
  await expect(row).toContainText('hourly, 17 minutes past');
  await row.getByRole('button', { name: 'Run now: Forget what is over' }).click();
  await expect(row).toContainText('Done', { timeout: 20_000 });
  await accessible(page);
  await shot(page, 'jobs');
  await row.getByRole('link', { name: /Forget what is over/ }).click();
  await expect(page.getByRole('table', { name: 'Runs, latest first' })).toContainText('Administrator client');
  await accessible(page);
});

test('a job that is off says why it cannot be run, and where it is turned on', async ({ page }) => {
  await page.goto('/administration/jobs');
  const row = page.getByRole('row', { name: /Erase what is kept no longer/ });
  const run = row.getByRole('button', { name: 'Run now: Erase what is kept no longer' });
  await expect(run).toHaveAttribute('aria-disabled', 'true');
  await expect(run).toHaveAccessibleDescription(/This job is turned off/);
  await row.getByRole('link', { name: 'Personal data' }).click();
  await expect(page.getByRole('heading', { name: 'Every night by itself: off' })).toBeVisible();
});

test('what is kept no longer goes by itself only after somebody saw whom that concerns', async ({ page }) => {
  await page.goto('/personal-data');
  const turnOn = page.getByRole('button', { name: 'Turn on' });
  await expect(turnOn).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'See whom it concerns' }).click();
  await expect(page.getByText(/^It concerns/)).toBeVisible();
  await turnOn.click();
  await expect(page.getByText(/Administrator client turned it on/)).toContainText('The next run is');
  await expect(page.getByRole('table', { name: 'Runs' })).toContainText('seen only');
  await accessible(page);
  await shot(page, 'retention');
  await page.getByRole('button', { name: 'Turn off' }).click();
  await expect(page.getByText('Every night by itself: off')).toBeVisible();
});

test('the state of the system is told, with what somebody should look at', async ({ page }) => {
  await page.goto('/administration/health');
  await expect(page.getByRole('heading', { name: 'Database' })).toBeVisible();
  await expect(page.getByText(/PostgreSQL 18.*embedded/)).toBeVisible();
  await accessible(page);
  await shot(page, 'health');
});
