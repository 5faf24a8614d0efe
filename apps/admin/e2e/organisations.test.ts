import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';

test('a joint action is added, shown on the line of time, changed, removed and brought back', async ({
  page,
}) => {
  await page.goto('/international-organisations/osce');
  const section = page.getByRole('region', { name: 'Joint actions' });
  await section.getByRole('button', { name: 'Add a joint action' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This is needed.').first()).toBeVisible();
  await page.getByRole('textbox', { name: /^Joint action/ }).fill('A study for a test');
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Running' }).click();
  await page.getByRole('textbox', { name: /^From/ }).fill('2025');
  await page.getByRole('textbox', { name: /^Until/ }).fill('2024-05');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: /^Until/ })).toHaveAccessibleDescription(
    /2024-05.*before.*2025/,
  );
  await accessible(page);
  await page.getByRole('textbox', { name: /^Until/ }).fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('figure', { name: 'Joint actions over time' })).toContainText(
    'since 2025 · Running',
  );
  await accessible(page);
  await shot(page, 'organisation');

  await section.getByRole('button', { name: 'Edit A study for a test' }).click();
  await page.getByRole('textbox', { name: /^Until/ }).fill('2027');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(section.getByRole('row', { name: /A study for a test/ })).toContainText('2025 – 2027');

  const remove = async () => {
    await section.getByRole('button', { name: 'Remove A study for a test' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(section.getByRole('row', { name: /A study for a test/ })).toHaveCount(0);
  };
  await remove();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(section.getByRole('row', { name: /A study for a test/ })).toHaveCount(1);
  await remove();
});

test('a body is added with its kind and areas, and removed', async ({ page }) => {
  await page.goto('/international-organisations/unodc');
  const section = page.getByRole('region', { name: 'Bodies the agency works with' });
  await section.getByRole('button', { name: 'Add a body' }).click();
  await page.getByRole('textbox', { name: /^Body/ }).fill('A committee for a test');
  await page.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Committee' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(section.getByRole('row', { name: /A committee for a test/ })).toContainText('Committee');
  await section.getByRole('button', { name: 'Remove A committee for a test' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(section.getByRole('row', { name: /A committee for a test/ })).toHaveCount(0);
});

test('the cadence of contact is set, and the page says whether it is kept', async ({ page, request }) => {
  await page.goto('/international-organisations/iiim');
  const contact = page.getByRole('region', { name: 'Contact', exact: true });
  await expect(contact).toContainText('no cadence set');
  const cadence = async (typed: string) => {
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await page.getByRole('textbox', { name: /^Months between contacts/ }).fill(typed);
    await page.getByRole('button', { name: 'Save' }).click();
  };
  await cadence('often');
  await expect(page.getByText('Write a whole number from 1 to 120.').first()).toBeVisible();
  await page.getByRole('textbox', { name: /^Months between contacts/ }).fill('6');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(contact).toContainText(/not kept.*no contact on record.*every 6 months at least/s);
  const met = {
    kind: 'bilateral-meeting',
    title: 'Met for a test',
    state: 'held',
    from: '2026-10-01',
    partnerCodes: ['iiim'],
  };
  await request.post('/v1/activities', { data: met });
  await page.reload();
  await expect(contact).toContainText(/kept.*1 Oct 2026.*1 Apr 2027/s);
  await expect(contact).not.toContainText('not kept');
  await accessible(page);
});

test('an organisation leads to its answer, says why it stays, and fits a phone in French', async ({
  page,
}) => {
  await page.goto('/international-organisations/interpol');
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveAccessibleDescription(
    /cannot be deleted while/,
  );
  await page.getByRole('link', { name: 'What may be exchanged' }).click();
  await expect(page).toHaveURL('/partners/interpol');
  await page.evaluate(() => localStorage.setItem('concord.locale', 'fr'));
  await page.goto('/international-organisations/icc');
  await expect(page.getByRole('heading', { name: 'Actions communes' })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await accessible(page);
});
