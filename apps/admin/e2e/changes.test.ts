import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { create } from './register.ts';
import { again, change } from './shared-edits.ts';

const s1 = { source: 'S1', locator: 'Priority 1', quote: null };
const notices = (page: Page) => page.getByRole('list', { name: 'Changes' });
/** The machine's own day in the agency's zone: record time cannot be set. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

async function agreement(page: Page, title: string, partnerCode: string): Promise<string> {
  const body = { partnerCode, title, form: 'international-agreement', citations: [s1] };
  return `/agreements/${(await create(page, '/agreements', body)).id}`;
}

test('every change is a numbered notice in plain words, filtered by partner, kind and time in the address', async ({
  page,
}) => {
  const root = await agreement(page, 'Told by notices', 'XK');
  await change(page, root, { title: 'Told by numbered notices', expiresOn: '2031' });
  await page.goto('/changes?partnerCode=XK&module=agreements');
  const first = notices(page).getByRole('listitem').first();
  await expect(first).toContainText('The agreement Told by numbered notices*');
  await expect(first).toContainText('Last day in force: 2031, not recorded before');
  await expect(first).toContainText('Title: Told by numbered notices, before: Told by notices');
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await accessible(page);
  await shot(page, 'changes');

  await page.getByRole('textbox', { name: 'From' }).fill('2020-01-01');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Until' }).fill('2020');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/changes?partnerCode=XK&module=agreements&from=2020-01-01&until=2020-12-31');
  await expect(page.getByText('Nothing changed', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(page).toHaveURL('/changes');
  await expect(notices(page).getByRole('listitem').first()).toBeVisible();
});

test('a notice is cited by its number, and leads to the record', async ({ page }) => {
  const root = await agreement(page, 'Cited by number', 'ZA');
  await page.goto('/changes?partnerCode=ZA');
  const first = notices(page).getByRole('listitem').first();
  await expect(first).toContainText('The agreement Cited by number was recorded.');
  await first.getByRole('link', { name: /^No\./ }).press('Enter');
  await expect(page).toHaveURL(/\/changes\/\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Notice \d+$/);
  await expect(page.getByText('Form: International agreement')).toBeVisible();
  await accessible(page);
  await page.getByRole('link', { name: 'Cited by number' }).press('Enter');
  await expect(page).toHaveURL(root);
});

test('what was deleted leads to where it was', async ({ page }) => {
  const root = await agreement(page, 'Deleted and told', 'MX');
  const { etag } = (await page.request.get(`/v1${root}`, again)).headers();
  await page.request.delete(`/v1${root}`, { headers: { 'if-match': etag ?? '' } });
  await page.goto('/changes?partnerCode=MX');
  await expect(notices(page).getByRole('listitem').first()).toContainText(
    'The agreement Deleted and told was deleted.',
  );
  await notices(page).getByRole('link', { name: 'Deleted and told' }).first().press('Enter');
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeVisible();
});

test('the difference between two moments tells each record once, and what came and went not at all', async ({
  page,
}) => {
  // A name of its own, so that an earlier try on the same register does not count.
  const own = crypto.randomUUID();
  const passing = `Came and went ${own}`;
  const kept = await agreement(page, 'First name', 'IN');
  await change(page, kept, { title: `Second name ${own}` });
  await change(page, kept, { title: `Third name ${own}`, reviewOn: '2028' });
  const gone = await agreement(page, passing, 'IN');
  const { etag } = (await page.request.get(`/v1${gone}`, again)).headers();
  await page.request.delete(`/v1${gone}`, { headers: { 'if-match': etag ?? '' } });
  await page.goto(`/changes?partnerCode=IN&from=${today}`);
  await expect(notices(page).getByRole('link', { name: passing })).toHaveCount(2);
  await page.getByRole('button', { name: 'Difference between two moments' }).press('Enter');
  await expect(page).toHaveURL(/view=difference/);
  await expect(notices(page).getByRole('link', { name: `Third name ${own}` })).toHaveCount(1);
  await expect(notices(page).getByText(`Second name ${own}`)).toHaveCount(0);
  await expect(notices(page).getByRole('link', { name: passing })).toHaveCount(0);
  await accessible(page);
  await shot(page, 'difference');
});

test('what changed lately stands on the overview and on the page of the partner', async ({ page }) => {
  await agreement(page, 'The latest of all', 'CA');
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'What changed lately' }).getByRole('listitem')).toHaveCount(
    6,
  );
  await shot(page, 'overview-lately');
  await page.goto('/partners/CA');
  const lately = page.getByRole('region', { name: 'What changed lately' });
  await expect(lately).toContainText('The agreement The latest of all was recorded.');
  await lately.getByRole('link', { name: 'All changes that concern this partner' }).press('Enter');
  await expect(page).toHaveURL('/changes?partnerCode=CA');
});
