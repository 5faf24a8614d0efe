import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { change, create, forget } from './register.ts';

const entry = (page: Page, name: RegExp) => page.getByRole('listitem').filter({ hasText: name });

/** What this file accepts is opened again, so that the next test finds the list whole. */
test.afterEach(async ({ page }) => {
  const found = await page.request.get('/v1/attention/acceptances?limit=200');
  for (const { id } of (await found.json()).items) await forget(page, `/attention/acceptances/${id}`);
});

test('the list tells by rule what needs somebody, and leads to where it is mended', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Attention', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'A mandate is silent' })).toBeVisible();
  await expect(page.getByText('14 entries').first()).toBeVisible();
  await expect(entry(page, /with Egypt/).first()).toContainText('the last sign is of 31 Mar 2024');
  await accessible(page);
  await shot(page, 'attention');
  await page.getByRole('button', { name: 'What is the matter', exact: true }).click();
  await page.getByRole('option', { name: 'No liaison prosecutor (1)' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/rule=agreement-without-liaison-prosecutor/);
  await page.getByRole('link', { name: /^Record a liaison prosecutor/ }).click();
  await expect(page).toHaveURL(/\/liaison-prosecutors\?partnerCode=LI/);
  await expect(page.getByRole('dialog')).toContainText('Liechtenstein');
});

test('an entry is accepted with a reason and a day, found among the accepted, and opened again', async ({
  page,
}) => {
  await page.goto('/attention?rule=mandate-silent&partnerCode=TR');
  await page.getByRole('button', { name: /^Accept, / }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept this entry?' });
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say why');
  await accessible(page);
  await shot(page, 'attention-accept');
  await dialog.getByRole('textbox', { name: 'Why it may stay as it is' }).fill('The Commission has it');
  await expect(dialog.getByLabel('Look at it again on')).toHaveValue('2027-05-22');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText('Nothing fits these filters')).toBeVisible();
  await page.getByRole('link', { name: 'Accepted', exact: true }).click();
  await expect(entry(page, /with Türkiye/).first()).toContainText('The Commission has it');
  await expect(entry(page, /with Türkiye/).first()).toContainText('Review on 22 May 2027');
  await accessible(page);
  await shot(page, 'attention-accepted');
  // On the day of its review it is back by itself.
  await page.goto('/attention?rule=mandate-silent&partnerCode=TR&on=2027-05-22');
  await expect(entry(page, /with Türkiye/).first()).toContainText('Its review is due');
  await page.goto('/attention/accepted');
  await page.getByRole('button', { name: /^Reopen, / }).click();
  await expect(page.getByText('Nothing is accepted')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entry(page, /with Türkiye/).first()).toBeVisible();
});

test('several are accepted at once, and that is taken back', async ({ page }) => {
  await page.goto('/attention?rule=network-without-contact-point');
  await page.getByRole('checkbox', { name: /^Choose all of/ }).click();
  await page.getByRole('button', { name: 'Accept 7' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept 7 entries?' });
  await dialog.getByRole('textbox', { name: 'Why it may stay as it is' }).fill('Next year');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'No contact point is on record' })).toHaveCount(
    0,
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'No contact point is on record' })).toHaveCount(
    7,
  );
});

test('the page of a partner tells that something there needs attention', async ({ page }) => {
  await page.goto('/partners/LI');
  await page.getByRole('link', { name: /need attention$/ }).click();
  await expect(page).toHaveURL('/attention?partnerCode=LI');
  await expect(page.getByRole('heading', { level: 2, name: 'No liaison prosecutor' })).toBeVisible();
});

test('thresholds are set for everybody, within their limits', async ({ page }) => {
  await page.goto('/attention/thresholds');
  const months = page.getByRole('textbox', { name: 'A mandate is silent after' });
  await expect(months).toHaveValue('12');
  await months.fill('0');
  await page.getByRole('button', { name: 'Save the thresholds' }).click();
  await expect(page.getByRole('alert')).toContainText('from 1 to 120');
  await accessible(page);
  await months.fill('48');
  await page.getByRole('button', { name: 'Save the thresholds' }).click();
  await expect(page.getByText(/^Last changed by/)).toBeVisible();
  await shot(page, 'attention-thresholds');
  await page.goto('/attention?rule=mandate-silent');
  await expect(page.getByText('Nothing fits these filters')).toBeVisible();
  await change(page, '/attention/settings', { mandateSilentMonths: 12 });
});

test('what comes to an end stands on one line, with its table', async ({ page }) => {
  await page.goto('/attention/forecast');
  await expect(page.getByText('Nothing comes to an end by 21 May 2027')).toBeVisible();
  const body = { partnerCode: 'XK', title: 'A short arrangement', expiresOn: '2027-02' };
  const { id } = await create(page, '/working-arrangements', body);
  const step = {
    stage: 'in-force',
    on: '2020-01-01',
    historic: true,
    citations: [{ source: 'S1', locator: null, quote: null }],
  };
  await create(page, `/working-arrangements/${id}/milestones`, step);
  await page.reload();
  await expect(page.getByRole('img', { name: '3 events until 21 May 2027' })).toBeVisible();
  await expect(page.getByRole('row', { name: /1 Feb 2027/ })).toContainText('A short arrangement');
  await expect(page.getByRole('row', { name: /1 Mar 2027/ })).toContainText(
    'Becomes certain: strategic information and best practices (no systematic basis)',
  );
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await accessible(page);
  await shot(page, 'attention-forecast');
  await page.goto('/attention?rule=basis-expiring');
  await expect(page.getByText('In force until Feb 2027.')).toBeVisible();
  await forget(page, `/working-arrangements/${id}`);
});
