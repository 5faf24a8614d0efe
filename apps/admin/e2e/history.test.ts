import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { create } from './register.ts';
import { again, change, read } from './shared-edits.ts';

const s1 = { source: 'S1', locator: 'Priority 1', quote: null };
const dialog = (page: Page) => page.getByRole('dialog');
const entry = (page: Page, version: number) =>
  page.getByRole('listitem').filter({ hasText: new RegExp(`Version ${version}(?!\\d)`) });

async function agreement(page: Page, title: string, partnerCode = 'VN'): Promise<string> {
  const body = { partnerCode, title, form: 'international-agreement', expiresOn: '2031', citations: [s1] };
  return `/agreements/${(await create(page, '/agreements', body)).id}`;
}
async function remove(page: Page, root: string): Promise<void> {
  const { etag } = (await page.request.get(`/v1${root}`, again)).headers();
  const headers = { 'if-match': etag ?? '', 'change-reason': encodeURIComponent('Entered twice') };
  expect((await page.request.delete(`/v1${root}`, { headers })).status()).toBe(204);
}

test('the history tells who changed what, when and why, in the words of the page', async ({ page }) => {
  const root = await agreement(page, 'With a history', 'XK');
  const step = { stage: 'need-identified', on: '2024-03', citations: [s1] };
  await page.request.post(`/v1${root}/milestones`, { ...again, data: step });
  await page.goto(root);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await dialog(page)
    .getByRole('textbox', { name: /^Review/ })
    .fill('2027-03');
  await dialog(page)
    .getByRole('textbox', { name: /^Last day in force/ })
    .fill('');
  await dialog(page).getByRole('textbox', { name: /^Note/ }).fill('One. Two.');
  await dialog(page)
    .getByRole('textbox', { name: /^Reason/ })
    .fill('As the letter says');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Show the history' }).press('Enter');
  await expect(page).toHaveURL(/\?history/);
  const changed = entry(page, 3);
  await expect(changed).toContainText('by Administrator client');
  await expect(changed).toContainText('Reason: As the letter says');
  await expect(changed).toContainText('Review: Mar 2027, not recorded before');
  await expect(changed).toContainText('Last day in force: no longer recorded, before: 2031');
  await expect(changed).toContainText('Note: “One. Two.”, not recorded before');
  await expect(entry(page, 2)).toContainText('Milestone added: Need identified, Mar 2024');
  await expect(entry(page, 1)).toContainText('Partner: Kosovo*');
  await expect(entry(page, 1)).toContainText('Form: International agreement');
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await accessible(page);
  await shot(page, 'history');
  await page.reload();
  await expect(entry(page, 3)).toBeVisible();
});

test('a record is looked at as it was, and restored to it by keyboard alone, with a reason', async ({
  page,
}) => {
  const root = await agreement(page, 'As it was at first');
  await change(page, root, { title: 'As it is now', reviewOn: '2028' });
  await page.goto(`${root}?history`);
  await entry(page, 1).getByRole('button', { name: 'As it was then, version 1' }).press('Enter');
  await expect(page).toHaveURL(/revision=1/);
  await expect(dialog(page).getByRole('definition').filter({ hasText: 'As it was at first' })).toBeVisible();
  await expect(dialog(page).getByRole('definition').filter({ hasText: 'Viet Nam' })).toBeVisible();
  await accessible(page);
  await shot(page, 'revision');
  await dialog(page).getByRole('button', { name: 'Restore this version' }).press('Enter');
  await expect(dialog(page)).toContainText('Title: As it was at first, before: As it is now');
  await expect(dialog(page)).toContainText('Review: no longer recorded, before: 2028');
  await accessible(page);
  await shot(page, 'restore');
  await dialog(page)
    .getByRole('textbox', { name: /^Reason/ })
    .focus();
  await page.keyboard.type('Changed in error');
  await dialog(page).getByRole('button', { name: 'Restore version 1' }).press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('As it was at first');
  await expect(entry(page, 3)).toContainText('Reason: Changed in error');
  await expect(entry(page, 3)).toContainText('as it stands now');
  expect(await read(page, root)).toMatchObject({ title: 'As it was at first', reviewOn: null, version: 3 });
});

test('a restore that a rule forbids says why, in the rule’s own sentence', async ({ page }) => {
  const code = 'TEST-GONE';
  await create(page, '/sources', { code, title: 'Will be gone', kind: 'letter' });
  const root = await agreement(page, 'Cites what will be gone');
  await change(page, root, { citations: [{ source: code, locator: null, quote: null }] });
  await change(page, root, { citations: [s1] });
  await remove(page, `/sources/${code}`);
  await page.goto(`${root}?history&revision=2`);
  await dialog(page).getByRole('button', { name: 'Restore this version' }).click();
  await dialog(page).getByRole('button', { name: 'Restore version 2' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('no longer on the register');
  await accessible(page);
  expect((await read(page, root)).citations).toEqual([s1]);
});

test('who restores what somebody changed meanwhile is told, and sees anew what it changes', async ({
  page,
}) => {
  const root = await agreement(page, 'Restored at once');
  await change(page, root, { reference: 'Second' });
  await page.goto(`${root}?history&revision=1`);
  await dialog(page).getByRole('button', { name: 'Restore this version' }).click();
  await expect(dialog(page)).toContainText('Reference: no longer recorded, before: Second');
  await change(page, root, { reference: 'Third' });
  await dialog(page).getByRole('button', { name: 'Restore version 1' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('Someone changed the record in the meantime');
  await expect(dialog(page)).toContainText('Reference: no longer recorded, before: Third');
  expect((await read(page, root)).reference).toBe('Third');
});

test('a deleted record is where it was, with its history and the way back', async ({ page }) => {
  const root = await agreement(page, 'Entered by two');
  await remove(page, root);
  await page.goto(root);
  await expect(page.getByRole('note')).toContainText('Deleted on');
  await expect(page.getByText('Reason: Entered twice')).toBeVisible();
  await accessible(page);
  await shot(page, 'deleted');
  await page.getByRole('button', { name: 'Bring it back' }).press('Enter');
  await dialog(page)
    .getByRole('textbox', { name: /^Reason/ })
    .fill('It was not twice');
  await accessible(page);
  await dialog(page).getByRole('button', { name: 'Bring it back' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Entered by two');
  expect(await read(page, root)).toMatchObject({ title: 'Entered by two', expiresOn: '2031' });

  await page.goto('/agreements/01890000-0000-7000-8000-000000000000');
  await expect(page.getByRole('alert')).toContainText('There is no');
});
