import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { closed, create, forget } from './register.ts';

test('partners are listed with the verdict of the day and the footnote of a designation', async ({
  page,
}) => {
  await page.goto('/partners?q=kosovo');
  await expect(page.getByRole('row', { name: /Kosovo/ })).toContainText('Considered');
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await page.goto('/partners?q=ukraine');
  const ukraine = page.getByRole('row', { name: /Ukraine/ });
  await expect(ukraine).toContainText('Personal data');
  await expect(ukraine).toContainText('Liaison prosecutor');
  await page.goto('/partners?q=ukraine&on=2020-01-01');
  await expect(page.getByRole('row', { name: /Ukraine/ })).toContainText('Unknown');
  await page.goto('/partners');
  await expect(page.getByRole('row', { name: /Albania/ })).toContainText('In force');
  await accessible(page);
  await shot(page, 'partners');
});

test('filters, sort and page live in the address', async ({ page }) => {
  await page.goto('/partners');
  await page.getByRole('button', { name: 'Kind' }).first().click();
  await page.getByRole('option', { name: 'Network' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/partners?kind=network');
  await expect(page.getByRole('row', { name: /AIAMP|Ibero-American Association/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Ukraine/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Partner', exact: true }).click();
  await expect(page).toHaveURL('/partners?kind=network&sort=-name');
  await page.reload();
  await expect(page.getByRole('row').nth(1)).toContainText('West African Network');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('row', { name: /Viet/ })).toBeVisible();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/cursor=/);
  await expect(page.getByRole('row', { name: /Albania/ })).toBeVisible();
  await page.goto('/partners?q=nobodyofthisname');
  await expect(page.getByText('Nothing fits these filters')).toBeVisible();
  await accessible(page);
});

test('a country is recorded by keyboard; a Member State says why it cannot be', async ({ page }) => {
  await forget(page, '/partners/KE');
  await page.goto('/partners');
  await expect(page.getByRole('row', { name: /Albania/ })).toBeVisible();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New country' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('Country: This is needed.');
  await accessible(page);
  await form.getByText('Choose a country').click();
  await page.keyboard.type('france');
  const france = page.getByRole('option', { name: /France/ });
  await expect(france).toContainText('FR is a Member State of the Union');
  await expect(france).toHaveAttribute('data-disabled', '');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('kosovo');
  await expect(page.getByRole('option', { name: /Kosovo/ })).toContainText('without prejudice');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('kenya');
  await page.keyboard.press('Enter');
  await closed(page);
  await expect(form.getByRole('textbox', { name: /^Name ?\*?$/ })).toHaveValue('Kenya');
  await shot(page, 'new-country');
  await form.getByRole('textbox', { name: 'Note', exact: true }).press('Control+Enter');
  await expect(page).toHaveURL('/partners/KE');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kenya');
  await forget(page, '/partners/KE');
});

test('on another day the button says why nothing can be recorded', async ({ page }) => {
  await page.goto('/partners?on=2024-03-31');
  await expect(page.getByRole('button', { name: 'New country' })).toHaveAccessibleDescription(
    /Go back to today/,
  );
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the footnote of a designation cannot be emptied (BR17)', async ({ page }) => {
  await page.goto('/partners/XK');
  await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
  const form = page.getByRole('dialog', { name: 'Edit XK' });
  await form.getByRole('textbox', { name: 'Footnote on the designation' }).fill('');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText(
    'XK is never named without the footnote on its designation.',
  );
  await accessible(page);
});

test('an assessment of need is recorded for a partner', async ({ page }) => {
  await forget(page, '/partners/BW');
  await create(page, '/partners', { code: 'BW', name: 'Botswana' });
  await page.goto('/partners/BW');
  await page
    .getByRole('button', { name: /assessment/i })
    .first()
    .click();
  const form = page.getByRole('dialog', { name: 'New assessment of need for BW' });
  await form.getByRole('textbox', { name: 'Number of cases' }).fill('some');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('Assessed on: This is needed.');
  await expect(form.getByRole('alert')).toContainText('Number of cases: Write a whole number');
  await form.getByRole('textbox', { name: 'Assessed on' }).fill('2026-05');
  await form.getByRole('textbox', { name: 'Number of cases' }).fill('12');
  await form.getByRole('textbox', { name: 'Crime areas' }).fill('Cybercrime\nMoney laundering');
  await form.getByRole('checkbox', { name: 'Member States consulted' }).check();
  await accessible(page);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('May 2026').first()).toBeVisible();
  await expect(page.getByText(/Cybercrime/)).toBeVisible();
  await forget(page, '/partners/BW');
});
