import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { test } from './own-register.ts';
import { create } from './register.ts';

const year = { from: '2026-01-01', until: '2026-12-31' };
const made = async (page: Page, more: object = {}): Promise<string> =>
  (await create(page, '/reports', { name: 'A report', ...year, ...more })).id;
const tableNamed = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

/** The SHA-256 of a file that a click saves, with its name. */
async function saved(
  page: Page,
  button: ReturnType<Page['getByRole']>,
): Promise<{ name: string; sha256: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), sha256: createHash('sha256').update(bytes).digest('hex') };
}

test('a report of a year is made, and shows its tables', async ({ page }) => {
  await page.goto('/reports');
  await page.getByRole('button', { name: 'New report' }).click();
  const panel = page.getByRole('dialog', { name: 'New report' });
  await panel.getByRole('button', { name: 'Year 2025' }).click();
  await expect(panel.getByRole('textbox', { name: 'Name' })).toHaveValue('Annual report 2025');
  await panel.getByRole('button', { name: 'Year 2026' }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill('For the board');
  await accessible(page);
  await panel.getByRole('button', { name: 'Make the report' }).click();

  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annual report 2026');
  await expect(page.getByText('1 Jan 2026 to 31 Dec 2026, as things stood on 22 Nov 2026')).toBeVisible();
  const agreements = tableNamed(page, 'Agreements by stage and region');
  await expect(agreements.getByRole('row', { name: /^Western Balkans/ })).toContainText('5');
  await expect(agreements.getByRole('columnheader', { name: 'Initialled' })).toHaveCount(0);
  const progress = tableNamed(page, 'Progress of the strategy').getByRole('row', { name: /KA2\.1/ });
  await expect(progress).toContainText('12');
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await accessible(page);
  await shot(page, 'report');

  await page.goto('/reports');
  await expect(page.getByRole('row', { name: /Annual report 2026/ }).first()).toBeVisible();
  await accessible(page);
});

test('a table is sorted by a head, and the address keeps it', async ({ page }) => {
  const id = await made(page);
  await page.goto(`/reports/${id}`);
  const partners = tableNamed(page, 'Partners');
  await expect(partners).toBeHidden();
  await page
    .getByRole('region', { name: /^Partners/ })
    .getByText('Show all 60 rows')
    .click();
  await partners.getByRole('button', { name: 'Agreements in force' }).click();
  await partners.getByRole('button', { name: 'Agreements in force' }).click();
  await expect(page).toHaveURL(/sort=partners:-agreementsInForce/);
  await expect(partners.getByRole('row').nth(1)).toContainText('1');
  await page.reload();
  await expect(partners).toBeVisible();
  await expect(partners.getByRole('columnheader', { name: 'Agreements in force' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('the files are those whose SHA-256 the report tells, and the register still makes them', async ({
  page,
}) => {
  const id = await made(page);
  await page.goto(`/reports/${id}`);
  const workbook = await saved(page, page.getByRole('button', { name: 'Workbook (XLSX)' }));
  expect(workbook.name).toBe('report-2026-01-01-2026-12-31-as-of-2026-11-22-all.xlsx');
  await expect(page.getByText(workbook.sha256)).toBeVisible();
  const csv = await saved(page, page.getByRole('button', { name: 'CSV of the table “Partners”' }));
  await expect(page.getByText(csv.sha256)).toBeVisible();
  await page.getByRole('button', { name: 'Make it again and compare' }).click();
  await expect(page.getByText('The register still makes the same report, byte for byte.')).toBeVisible();
});

test('a report is held beside another one: then, now and the difference', async ({ page }) => {
  const was = await made(page, { name: 'The earlier one' });
  await create(page, '/contact-points', {
    partnerCode: 'MX',
    appointedBy: 'country-authority',
    from: '2026-01',
    languages: ['es'],
  });
  const id = await made(page, { name: 'The later one' });
  await page.goto(`/reports/${id}`);
  await page.getByRole('combobox', { name: 'Compare with' }).click();
  await page
    .getByRole('option', { name: /The earlier one/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`than=${was}`));
  const partners = tableNamed(page, 'Partners');
  await expect(partners.getByRole('row', { name: /Mexico/ })).toContainText('1 more than then');
  await expect(partners.getByRole('row', { name: /Ukraine/ })).toHaveCount(0);
  await page.getByRole('switch', { name: 'Only rows that changed' }).click();
  await expect(partners.getByRole('row', { name: /Ukraine/ })).toBeVisible();
  await accessible(page);
  await shot(page, 'report-difference');
  const workbook = await saved(page, page.getByRole('button', { name: 'Workbook (XLSX)' }));
  expect(workbook.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('on paper every table is there, also the long ones, and nothing to click', async ({ page }) => {
  const id = await made(page);
  await page.goto(`/reports/${id}`);
  await expect(page.getByRole('heading', { name: /^Progress of the strategy/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(tableNamed(page, 'Partners').getByRole('row').last()).toBeVisible();
  await expect(page.getByText('Show all 60 rows')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Workbook (XLSX)' })).toBeHidden();
});

test('a report is deleted and taken back', async ({ page }) => {
  const id = await made(page, { name: 'To be deleted' });
  await page.goto(`/reports/${id}`);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/reports');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(`/reports/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('To be deleted');
});

test('on a phone and in French the tables are lists, and nothing is wider than the screen', async ({
  page,
}) => {
  const id = await made(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => localStorage.setItem('concord.locale', 'fr'));
  await page.goto(`/reports/${id}`);
  await expect(page.getByRole('heading', { name: /Accords par étape et par région/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await accessible(page);
});
