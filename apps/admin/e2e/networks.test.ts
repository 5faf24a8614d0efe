import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';

const members = (page: Page) => page.getByRole('region', { name: 'Members', exact: true });
const row = (page: Page, name: string) => members(page).getByRole('row').filter({ hasText: name });

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
  // The list takes the focus until it has gone.
  await expect(page.getByRole('option')).toHaveCount(0);
}
async function addMember(page: Page, country: string, from: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a member' }).click();
  await choose(page, 'Country*', country);
  await page.getByRole('textbox', { name: /^From/ }).fill(from);
  await page.getByRole('button', { name: 'Save' }).click();
}

test('a member is added, ended, removed and brought back, and its tile stands out', async ({ page }) => {
  await page.goto('/networks/casc');
  await expect(members(page)).toContainText('No member on record');
  await accessible(page);
  await addMember(page, 'Armenia', 'March 2020');
  await expect(row(page, 'Armenia')).toContainText(/Mar 2020.*open.*Member.*unsourced/s);
  await expect(page.getByRole('link', { name: 'Armenia, member,' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Chile, no member on record,' })).toHaveCount(1);
  await accessible(page);
  await shot(page, 'network');

  await page.getByRole('button', { name: 'End the membership of AM' }).click();
  await page.getByRole('textbox', { name: /^Until/ }).fill('2019');
  await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
  await expect(page.getByText(/2019.*before.*2020/).first()).toBeVisible();
  await page.getByRole('textbox', { name: /^Until/ }).fill('2025');
  await accessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
  await expect(row(page, 'Armenia')).toContainText('Ended');
  await expect(page.getByRole('button', { name: 'End the membership of AM' })).toHaveAccessibleDescription(
    /An end is on record already/,
  );

  await page.getByRole('button', { name: 'Remove the membership of AM' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(members(page)).toContainText('No member on record');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'Armenia')).toContainText('Ended');
  await page.getByRole('button', { name: 'Remove the membership of AM' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(members(page)).toContainText('No member on record');
});

test('a second membership in the same time is refused at the field, in a sentence', async ({
  page,
  request,
}) => {
  await request.post('/v1/networks/seajust/members', { data: { partnerCode: 'PH', from: '2018' } });
  await page.goto('/networks/seajust');
  await addMember(page, 'Philippines', '2021');
  const from = page.getByRole('textbox', { name: /^From/ });
  await expect(from).toHaveAccessibleDescription(/PH is on record as a member of this network since 2018/);
  await accessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).click();
});

test('what was done with a network is counted year by year', async ({ page, request }) => {
  const held = { kind: 'technical-meeting', state: 'held', partnerCodes: ['aap'] };
  await request.post('/v1/activities', { data: { ...held, title: 'A meeting', from: '2024-03' } });
  await request.post('/v1/activities', { data: { ...held, title: 'Another', from: '2026-01-15' } });
  await page.goto('/networks/aap');
  const years = page.getByRole('table', { name: 'Activities by year' });
  await expect(years.getByRole('row', { name: /2024 1 0/ })).toBeVisible();
  await expect(years.getByRole('row', { name: /2025 0 0/ })).toBeVisible();
  await expect(years.getByRole('row', { name: /2026 1 0/ })).toBeVisible();
  await accessible(page);
});

test('arrow keys move over the members, and the page leads to the answer and back', async ({ page }) => {
  await page.goto('/networks/wacap');
  const first = page.getByRole('link', { name: /^Albania, / });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: /^Bosnia and Herzegovina, / })).toBeFocused();
  await page.getByRole('link', { name: 'What may be exchanged' }).click();
  await expect(page).toHaveURL('/partners/wacap');
});

test('a network is recorded from its list, deleted and brought back', async ({ page }) => {
  await page.goto('/networks?new=');
  await page.getByRole('textbox', { name: /^Code/ }).fill('Bad Code');
  await page.getByRole('textbox', { name: /^Name\W*$/ }).fill('Network for a test');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Use lower-case letters, figures and hyphens').first()).toBeVisible();
  await page.getByRole('textbox', { name: /^Code/ }).fill('test-network');
  await page.getByRole('textbox', { name: /^Secretariat/ }).fill('An office');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL('/networks/test-network');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Network for a test');
  await expect(page.getByText('An office')).toBeVisible();
  const remove = async () => {
    await page.getByRole('button', { name: 'Delete' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(page).toHaveURL('/networks');
  };
  await remove();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL('/networks/test-network');
  await remove();
});

test('a code that names no network says so, and French is spoken', async ({ page }) => {
  await page.goto('/networks/none-such');
  await expect(page.getByRole('link', { name: 'To the networks' })).toBeVisible();
  await page.evaluate(() => localStorage.setItem('concord.locale', 'fr'));
  await page.goto('/networks/iberred');
  await expect(page.getByRole('heading', { name: 'Membres' })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await accessible(page);
});
