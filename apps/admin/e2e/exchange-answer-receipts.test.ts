import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';

/** The step recorded last on the first agreement of a partner, so that a test can record one and take it back. */
async function suspend(page: Page, partnerCode: string): Promise<() => Promise<void>> {
  const { items } = await (await page.request.get(`/v1/agreements?partnerCode=${partnerCode}`)).json();
  const path = `/v1/agreements/${items[0].id}`;
  const data = { stage: 'suspended', on: '2026-11-01', citations: [] };
  const { milestones } = await (await page.request.post(`${path}/milestones`, { data })).json();
  const { id } = milestones.find(({ stage }: { stage: string }) => stage === 'suspended');
  return async () => {
    const etag = (await page.request.get(path)).headers().etag ?? '';
    await page.request.delete(`${path}/milestones/${id}`, { headers: { 'if-match': etag } });
  };
}

test('an answer is pinned on the page of a partner, and later shows then, now and what changed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/partners/ME');
  await page.getByRole('button', { name: 'Pin answer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pin the answer for 22 Nov 2026?' });
  await dialog.getByRole('textbox', { name: /^Purpose/ }).fill('File 12');
  await accessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/exchange-answer-receipts\/[0-9a-f-]{36}$/);
  const address = page.url();
  await expect(page.getByText('Nothing: the register gives the same answer')).toBeVisible();
  await expect(page.getByText('File 12')).toBeVisible();
  await page.getByRole('button', { name: 'Copy the address' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await accessible(page);

  const undo = await suspend(page, 'ME');
  try {
    await page.reload();
    await expect(
      page.getByText('Operational personal data: yes then, no systematic basis now.'),
    ).toBeVisible();
    const row = page.getByRole('row', { name: /^Agreement/ });
    await expect(row).toContainText('changed');
    await accessible(page);
    await shot(page, 'receipt');
    await page.goto(`${address}?on=2026-10-15`);
    await page.getByRole('button', { name: 'Compare for the same day, 22 Nov 2026' }).click();
    await expect(page).toHaveURL(address);
  } finally {
    await undo();
  }
});

test('an answer of another day can be pinned, and one of a country without a record', async ({ page }) => {
  await page.goto('/partners/PE?on=2024-03-31');
  await page.getByRole('button', { name: 'Pin answer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pin' }).click();
  await expect(page).toHaveURL(/exchange-answer-receipts.*on=2024-03-31/);
  await expect(page.getByRole('heading', { name: 'Then, for 31 Mar 2024' })).toBeVisible();
  await page.getByRole('button', { name: 'Compare with today' }).click();
  await expect(page.getByText('Strategic information: unknown then, yes now.')).toBeVisible();
  await page.goto('/partners/GH');
  await page.getByRole('button', { name: 'Pin answer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Answer on Ghana');
  await expect(page.getByText('The answer rests on no record.')).toBeVisible();
});

test('pinned answers are listed, with the footnote where a name needs one', async ({ page }) => {
  await page.request.post('/v1/exchange-answer-receipts', { data: { partnerCode: 'XK', purpose: 'Listed' } });
  await page.goto('/partners/XK');
  await page.getByRole('link', { name: 'Pinned answers' }).click();
  await expect(page).toHaveURL('/exchange-answer-receipts?partnerCode=XK');
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await accessible(page);
  await shot(page, 'receipts');
  await page.getByRole('searchbox', { name: 'Search pinned answers' }).fill('listed');
  await page
    .getByRole('row', { name: /Kosovo/ })
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Answer on Kosovo');
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
});
