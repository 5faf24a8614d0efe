import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';

/** The row of the answer about one kind of information. */
const row = (page: Page, what: string | RegExp) =>
  page
    .getByRole('region', { name: 'May we exchange …' })
    .getByRole('listitem')
    .filter({ hasText: what })
    .first();

test('Ukraine: personal data may flow, through its liaison prosecutor, and the page says why', async ({
  page,
}) => {
  await page.goto('/partners/UA');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ukraine');
  await expect(row(page, 'operational personal data')).toContainText(
    /Yes.*Agreement on cooperation with Ukraine/s,
  );
  await expect(row(page, 'operational personal data')).toContainText(
    'date not recorded · known by 31 Mar 2024',
  );
  const channels = page.getByRole('region', { name: 'Through whom' });
  await expect(channels).toContainText('Liaison prosecutor of Ukraine at the agency');
  await expect(channels).toContainText(/Not recorded: .*liaison magistrate/);
  await accessible(page);
  await shot(page, 'partner-ua');
  const why = page.getByRole('button', { name: 'Why: operational personal data' });
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await expect(
    page.getByText(/stands at “in force” on 22 November 2026 and covers operational personal data/),
  ).toBeVisible();
  await expect(page.getByText(/Rule BR01/).first()).toBeVisible();
  await accessible(page);
  await shot(page, 'partner-why');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await accessible(page);
});

test('Liechtenstein: yes, and nobody is on record as its liaison prosecutor', async ({ page }) => {
  await page.goto('/partners/LI');
  await expect(row(page, 'operational personal data')).toContainText('Yes');
  await expect(page.getByText(/no liaison prosecutor of Liechtenstein is on record/)).toBeVisible();
  await expect(page.getByText('No liaison prosecutor is on record.')).toBeVisible();
});

for (const [code, name] of [
  ['EG', 'Egypt'],
  ['TR', 'Türkiye'],
] as const)
  test(`${name}: no basis yet; the mandate and the gate of the Commission show`, async ({ page }) => {
    await page.goto(`/partners/${code}`);
    await expect(row(page, 'operational personal data')).toContainText('No systematic basis');
    await expect(row(page, 'strategic information')).toContainText('No systematic basis');
    const way = page.getByRole('region', { name: 'On its way' });
    await expect(way).toContainText('Council mandate');
    await expect(way).toContainText(
      'Closed: The step “negotiating” waits for the agreement of the Commission.',
    );
    await expect(
      page.getByRole('region', { name: `Way of Agreement on cooperation with ${name}` }),
    ).toContainText('Council mandate');
    await expect(page.getByRole('region', { name: `Way of Working arrangement with ${name}` })).toContainText(
      'Gate closed: the Commission agrees',
    );
    await accessible(page);
    if (code === 'EG') await shot(page, 'partner-eg');
  });

test('Kosovo never stands without its footnote', async ({ page }) => {
  await page.goto('/partners/XK');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kosovo*');
  await expect(page).toHaveTitle('Kosovo* · Concord');
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await expect(page.getByText('XK · user-assigned: no code of ISO 3166-1')).toBeVisible();
  await accessible(page);
});

test('a country without a record has an answer, a Member State has a reason', async ({ page }) => {
  await page.goto('/partners/GH');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ghana');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not on the register');
  await expect(row(page, 'evidence')).toContainText('No systematic basis');
  await expect(page.getByText('The register has no record of Ghana.')).toBeVisible();
  await accessible(page);
  await shot(page, 'partner-unrecorded');
  await page.goto('/partners/DE');
  await expect(
    page.getByText('DE is a Member State of the Union: this register holds partners outside it.'),
  ).toBeVisible();
  await accessible(page);
  await page.goto('/partners/ZZ');
  await expect(page.getByText(/ZZ is not a country code/)).toBeVisible();
});

test('a country is recorded from its answer, deleted and brought back', async ({ page }) => {
  await page.goto('/partners/KE');
  await page.getByRole('button', { name: 'Record Kenya' }).click();
  await expect(page.getByRole('textbox', { name: /^Name\W*$/ })).toHaveValue('Kenya');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Facts' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/partners');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL('/partners/KE');
  await expect(page.getByRole('heading', { name: 'Facts' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted Kenya.')).toBeVisible();
});

test('buttons that cannot act say why, and instruments begin with their partner', async ({ page }) => {
  await page.goto('/partners/EG');
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveAccessibleDescription(
    /Egypt cannot be deleted while the register holds “Agreement on cooperation with Egypt”/,
  );
  await page.goto('/partners/EG?on=2024-03-31');
  await expect(page.getByRole('button', { name: 'Edit' })).toHaveAccessibleDescription(/Go back to today/);
  await page.goto('/partners/EG');
  await page.getByRole('button', { name: 'New working arrangement' }).click();
  await expect(page).toHaveURL(/\/working-arrangements/);
});

test('on the first day of the register Chile is unknown, and the page leads to the day it changes', async ({
  page,
}) => {
  await page.goto('/partners/CL?on=2024-03-31');
  await expect(row(page, 'operational personal data')).toContainText('No systematic basis');
  await expect(row(page, 'strategic information')).toContainText('Unknown');
  await accessible(page);
  await shot(page, 'partner-first-day');
  await page.getByRole('button', { name: 'Look at that day' }).click();
  await expect(page).toHaveURL('/partners/CL');
  await expect(row(page, 'strategic information')).toContainText('Yes');
});

test('networks and organisations have an answer too, and its sections have addresses', async ({ page }) => {
  await page.goto('/partners/aiamp');
  await expect(row(page, 'strategic information')).toContainText('Yes');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Facts' }).click();
  await expect(page).toHaveURL('/partners/aiamp#facts');
  await expect(page.getByText('Ibero-American Association of Public Prosecutors Offices')).toBeInViewport();
  await page.goto('/partners/interpol');
  await expect(page.getByRole('region', { name: 'On its way' })).toContainText('Council mandate');
  await accessible(page);
});

test('on paper nothing is left but the answer and what it rests on', async ({ page }) => {
  await page.goto('/partners/EG');
  await expect(page.getByRole('heading', { name: 'Facts' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Edit' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(row(page, 'evidence')).toContainText('No systematic basis');
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

test('an assessment of need is recorded, deleted and brought back', async ({ page }) => {
  await page.goto('/partners/SC');
  const section = page.getByRole('region', { name: 'Assessments of operational need' });
  await expect(section).toContainText('No assessment is recorded.');
  await page.getByRole('button', { name: 'Record an assessment' }).click();
  await page.getByRole('textbox', { name: /^Assessed on/ }).fill('March 2025');
  await page.getByRole('textbox', { name: /^Number of cases/ }).fill('12');
  await accessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(section).toContainText('12 cases');
  await accessible(page);
  await shot(page, 'partner-assessment');
  await section.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(section).toContainText('No assessment is recorded.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(section).toContainText('12 cases');
  await section.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(section).toContainText('No assessment is recorded.');
});
