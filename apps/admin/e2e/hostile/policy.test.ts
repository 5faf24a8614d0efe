import { expect, test } from '@playwright/test';
import { openGallery } from '../gallery.ts';
import { shot } from '../look.ts';
import { gallery, origin } from '../server.ts';
import { openAll } from './open-all.ts';
import { watch } from './watch.ts';

test('tiles, dates, choices, keys, the palette and a card that is carried are within the policy', async ({
  page,
  context,
}) => {
  const happened = await watch(context, origin);
  await page.goto('/');
  await page.getByRole('link', { name: /^Albania/ }).hover();
  await expect(page.getByRole('tooltip')).toContainText('Albania');
  await page.getByRole('button', { name: /22 Nov 2026/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('kosovo');
  await expect(page.getByRole('option', { name: /Kosovo/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/agreements?new=');
  await page.getByRole('dialog').getByRole('combobox').last().click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/agreements?view=board');
  const card = page.getByRole('article').first();
  await card.hover();
  await page.mouse.down();
  await page.getByRole('heading', { level: 2 }).last().hover();
  await page.getByRole('heading', { level: 2 }).first().hover();
  await page.mouse.up();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/partners/UA');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(happened).toEqual([]);
});

test('the reference shows descriptions, and tries an operation, within the policy', async ({
  page,
  context,
}) => {
  const happened = await watch(context, origin);
  await page.goto('/docs');
  await expect(page.getByText('API-Version', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: /May we exchange with this partner/ }).click();
  await page.getByPlaceholder('code').fill('UA');
  await page.getByRole('button', { name: 'Execute' }).click();
  await expect(page.getByText('Request duration')).toBeVisible();
  await shot(page, 'reference');
  for (const address of ['/docs/problems', '/docs/problems/stale', '/docs/rules', '/docs/changes']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(happened).toEqual([]);
});

test('every shared part is within the policy', async ({ page, context }) => {
  const happened = await watch(context, gallery);
  // The gallery is not shipped: it is held to what the register's server says of its own pages.
  const own = await page.request.get(`${origin}/`);
  const policy = own.headers()['content-security-policy'] ?? '';
  expect(policy).toContain('trusted-types vue');
  await page.route(`${gallery}/gallery`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      headers: { ...answer.headers(), 'content-security-policy': policy },
    });
  });
  await openGallery(page);
  await openAll(page, async () => {});
  expect(happened).toEqual([]);
});
