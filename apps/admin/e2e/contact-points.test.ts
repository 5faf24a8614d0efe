import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { api, met, office } from './offices.ts';

/** A menu that closes still holds the keyboard for a moment. */
const closed = (page: Page) => expect(page.getByRole('listbox')).toHaveCount(0);
const alert = (page: Page) => page.getByRole('dialog').getByRole('alert');

test('the list shows what the address says, its files hold the same, and a row leads to the office', async ({
  page,
  request,
}) => {
  const id = await office('AM', 'Office of the Prosecutor General', { languages: ['hy', 'fr'] });
  await api.recordContactPointConfirmation({ id, body: { confirmedOn: '2024-05-01' } });
  await page.goto(
    '/contact-points?region=eastern-partnership&language=hy&freshness=stale&state=current&appointedBy=country-authority&interaction=none&q=Armenia',
  );
  const row = page.getByRole('row', { name: /Armenia/ });
  await expect(row).toContainText('Armenian and French');
  await expect(row).toContainText(/Stale.*1 May 2024/);
  await expect(page.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible();
  const csv = (await page.getByRole('link', { name: 'Export CSV' }).getAttribute('href')) ?? '';
  expect(csv).toContain('freshness=stale&interaction=none&current=true');
  expect(await (await request.get(csv)).text()).toContain('Office of the Prosecutor General');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'vCards' }).click();
  const cards = await saving;
  expect(cards.suggestedFilename()).toBe('contact-points-2026-11-22.vcf');
  expect(readFileSync(await cards.path(), 'utf8')).toContain('FN:Office of the Prosecutor General');
  await accessible(page);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL('/contact-points');
  await page
    .getByRole('columnheader', { name: /Confirmed/ })
    .getByRole('button')
    .click();
  await expect(page).toHaveURL('/contact-points?sort=confirmedOn');
  await shot(page, 'contact-points');
  await page
    .getByRole('row', { name: /Armenia/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office of the Prosecutor General · AM');
});

test('whoever appoints follows the partner, and another kind is refused with the rule', async ({ page }) => {
  await page.goto('/contact-points');
  await expect(page.getByRole('heading', { level: 1, name: 'Contact points' })).toBeVisible();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New contact point' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('This is needed.');
  await form
    .getByRole('button', { name: /^Partner/ })
    .last()
    .click();
  await page.getByPlaceholder('Find').fill('Ibero');
  await page.getByRole('option', { name: /Ibero-American Network/ }).click();
  await closed(page);
  const by = form.getByRole('combobox', { name: 'Appointed by' });
  await expect(by).toContainText('Network');
  await by.click();
  await page.getByRole('option', { name: 'Authority of the country' }).click();
  await closed(page);
  await form.getByRole('textbox', { name: 'Authority' }).fill('General Secretariat');
  await form.getByRole('textbox', { name: 'Exists since' }).fill('2024');
  await form.getByRole('textbox', { name: 'Until' }).fill('2021');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText(
    'which is a judicial network, is appointed by a judicial network, not by an authority of the country',
  );
  await expect(form.getByText(/ends .*before it starts|before/).first()).toBeVisible();
  await accessible(page);
  await shot(page, 'contact-point-refused');

  await by.click();
  await page.getByRole('option', { name: 'Network', exact: true }).click();
  await closed(page);
  await form.getByRole('textbox', { name: 'Until' }).fill('');
  await form.getByRole('button', { name: 'Languages' }).click();
  await page.getByPlaceholder('Find').fill('Portug');
  await page.getByRole('option', { name: 'Portuguese', exact: true }).click();
  await page.keyboard.press('Escape');
  await closed(page);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('General Secretariat · iberred');
  await expect(page.getByText('Recorded the contact point of iberred.')).toBeVisible();
});

test('interaction is explained by what met the office, which is then kept; others are deleted and brought back', async ({
  page,
}) => {
  const id = await office('ME', 'Office that is met');
  await met(id, 'ME', '2026-02-10');
  await met(id, 'ME', '2026-10-01');
  await page.goto(`/contact-points/${id}`);
  await expect(page.getByText('Regular: 2 contacts in 12 months.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Meeting of 2026-10-01/ })).toContainText('Held');
  const gone = page.getByRole('button', { name: 'Delete' });
  await gone.focus();
  await expect(gone).toHaveAccessibleDescription(/2 activities met it: end it on its last day instead/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await gone.blur();
  await accessible(page);
  await shot(page, 'contact-point');
  await page.goto(`/contact-points/${id}?on=2026-06-01`);
  await expect(page.getByText('Occasional: 1 contact in 12 months.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm today' })).toHaveAttribute('aria-disabled', 'true');

  await page.goto(`/contact-points/${await office('ME', 'Office that goes')}`);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/contact-points');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office that goes · ME');
});

test('what two officers change at once is lost by neither', async ({ page }) => {
  const id = await office('RS', 'Office with two editors');
  await page.goto(`/contact-points/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('two editors');
  await page.keyboard.press('e');
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Urgent route' }).fill('Duty desk');
  const theirs = await api.getContactPoint({ id });
  await api.updateContactPoint({ id, ifMatch: theirs.etag ?? '', body: { languages: ['sr'] } });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('heading', { name: 'Someone else changed this in between' })).toBeVisible();
  await accessible(page);
  await form.getByRole('button', { name: 'Save the result' }).click();
  await expect(page.getByText('Saved the contact point of RS.')).toBeVisible();
  await expect(page.getByText('Duty desk')).toBeVisible();
  await expect(page.getByText('Serbian')).toBeVisible();
});

test('coverage counts by kind, region and language, and each row leads to its offices', async ({ page }) => {
  await office('BO', 'Office that is counted', { languages: ['es'] });
  await page.goto('/contact-points');
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(page.getByText(/\d+ of 45 countries and \d+ of 15 organisations and networks/)).toBeVisible();
  const regions = page.getByRole('table', { name: 'By region' });
  await expect(regions.getByRole('row', { name: /Latin America/ })).toContainText('11');
  await accessible(page);
  await shot(page, 'coverage');
  await page.getByRole('table', { name: 'By language' }).getByRole('link', { name: 'Spanish' }).click();
  await expect(page).toHaveURL('/contact-points?language=es&state=current');
  await expect(page.getByRole('row', { name: /Office that is counted/ })).toBeVisible();
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });
  test('the office is told in French', async ({ page }) => {
    await page.goto(`/contact-points/${await office('UA', 'Parquet général', { languages: ['uk', 'fr'] })}`);
    await expect(page.getByText('Ukrainien et français')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Confirmer aujourd’hui' })).toBeVisible();
    await accessible(page);
  });
});
