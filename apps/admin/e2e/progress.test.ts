import { expect, type Page } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { test } from './own-register.ts';

const s = '/strategies/strategy-2024-2027';
const article = (page: Page, code: string) => page.getByRole('article', { name: code });

test('the strategy shows where it stands, on any day and from records only', async ({ page }) => {
  await page.goto(s);
  await expect(page.getByText(/^1 of 78 targets achieved · /)).toBeVisible();
  await expect(article(page, 'KA2.1')).toContainText('1 of 12 targets achieved · 11 conditional');
  await expect(article(page, 'KA4.2')).toContainText('0 of 7 targets');
  await expect(article(page, 'KA3.1')).toContainText('0 of 71');
  await expect(
    article(page, 'KA2.1').getByRole('listitem').filter({ hasText: 'Chile' }).last(),
  ).toContainText('Achieved');
  const beside = page.getByRole('region', { name: 'Beside the plan' });
  await expect(beside.getByRole('link', { name: /^Costa Rica/ })).toBeVisible();
  for (const name of ['Bolivia', 'Ecuador', 'Nigeria', 'Panama', 'Peru'])
    await expect(beside.getByRole('link', { name: new RegExp(`^${name}`) })).toBeVisible();
  await accessible(page);
  await shot(page, 'progress');
  await page.goto(`${s}?on=2024-03-31`);
  await expect(article(page, 'KA2.1')).toContainText('0 of 12 targets achieved · 12 conditional');
  await expect(beside.getByRole('link', { name: /^Nigeria/ })).toBeVisible();
  await expect(beside.getByRole('link', { name: /^Bolivia/ })).toHaveCount(0);
});

test('behind each state stand the records that show it', async ({ page }) => {
  await page.goto(`${s}/KA2.1`);
  const chile = page.getByRole('row', { name: /Chile/ });
  await expect(chile).toContainText('Achieved · since 22 Nov 2026');
  await chile.getByText('one record').click();
  await expect(chile).toContainText('reached the step “In force” · certain from 22 Nov 2026');
  await accessible(page);
  await chile.getByRole('link', { name: /arrangement with Chile/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chile');
});

test('how a key action came there is drawn, and told in a table', async ({ page }) => {
  await page.goto(`${s}/KA2.1`);
  const trend = page.getByRole('region', { name: 'How it came there' });
  await expect(trend.getByRole('img')).toHaveAccessibleName(
    /From 31 Jan 2024 to 22 Nov 2026: 0 achieved at first, 1 at last, of 12/,
  );
  await trend.getByText('As a table').click();
  await expect(trend.getByRole('row', { name: /22 Nov 2026/ })).toContainText('12');
  await expect(trend.getByRole('row')).toHaveCount(36);
  await accessible(page);
  await shot(page, 'trend');
  await page.goto(`${s}/KA2.1?on=2024-06-15`);
  await expect(trend.getByRole('img')).toHaveAccessibleName(/to 15 Jun 2024: 0 achieved at first, 0 at last/);
});

test('several strategies stand side by side with their progress', async ({ page }) => {
  await page.goto('/strategies');
  const row = page.getByRole('row', { name: /2024–2027/ });
  await expect(row).toContainText('1 of 78');
  await expect(row.getByRole('listitem').filter({ hasText: 'P2' })).toContainText('1 of 12');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(row).toContainText('1 of 78');
  await accessible(page);
});

test('the next strategy takes over what is still open, and what is left out stays out', async ({ page }) => {
  await page.goto(s);
  await page.getByRole('button', { name: 'Plan the next' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByText('6 priorities · 17 key actions · 80 targets')).toBeVisible();
  await form.getByRole('textbox', { name: 'Code' }).fill('plan-carried-over');
  await form.getByRole('textbox', { name: 'Title' }).fill('A plan carried over');
  await form.getByRole('textbox', { name: /^Begins/ }).fill('2028');
  await form.getByRole('textbox', { name: /^Ends/ }).fill('2031');
  await form.getByRole('checkbox', { name: /^KA4\.2/ }).click();
  await form.getByRole('checkbox', { name: /^KA1\.2 / }).click();
  await expect(form.getByText('6 priorities · 13 key actions · 59 targets')).toBeVisible();
  await accessible(page);
  await shot(page, 'next-strategy');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL('/strategies/plan-carried-over');
  await expect(page.getByText('2028 – 2031 · Planned')).toBeVisible();
  await expect(article(page, 'KA2.1')).toContainText('0 of 11 targets achieved');
  await expect(article(page, 'KA4.2')).toHaveCount(0);
  await page.getByRole('button', { name: 'Delete' }).click();
  await form.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/strategies');
});
