import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';

test('the latest seal is shown, downloaded and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByRole('link', { name: 'Seals' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seals');
  const latest = page.getByRole('region', { name: 'The latest seal' });
  const line = latest.getByText(/^\d+:[0-9a-f]{64}$/);
  await expect(line).toBeVisible();
  await accessible(page);
  await shot(page, 'seals');
  const [number, hash] = (await line.innerText()).split(':');

  const downloading = page.waitForEvent('download');
  await latest.getByRole('link', { name: 'Download the seal' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe(`concord-seal-${number}.json`);
  // What the browser itself fetches carries the cookie of a session, and here there is none: the same address is asked.
  const kept = await (await page.request.get(`/v1/seals/${number}`)).json();
  expect(kept).toMatchObject({ number: Number(number), hash });

  await latest.getByRole('button', { name: 'Copy the line' }).click();
  await expect(page.getByText('The line is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${number}:${hash}`);
});

test('earlier seals can be fetched, and the keys lead there', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page).toHaveURL('/administration/seals');
  const table = page.getByRole('table', { name: 'Seals' });
  await table.getByRole('button', { name: 'Seal' }).click();
  await expect(page).toHaveURL('/administration/seals?sort=number');
  await expect(table.getByRole('rowheader').first()).toHaveText('1');
  const downloading = page.waitForEvent('download');
  await table.getByRole('link', { name: 'Download seal 1', exact: true }).click();
  expect((await downloading).suggestedFilename()).toBe('concord-seal-1.json');
});
