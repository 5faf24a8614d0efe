import { type Browser, expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { api } from './offices.ts';
import { accept, invite, stranger } from './people.ts';

/** Somebody who is signed in, with something to do after a meeting. */
async function somebody(browser: Browser, name: string, tasks: [string, string, string][] = []) {
  const { link } = await invite(['officer']);
  const { data } = await api.createActivity({
    body: {
      kind: 'technical-meeting',
      title: `Meeting of ${name}`,
      state: 'held',
      from: '2026-10',
      partnerCodes: ['XK'],
    },
  });
  for (const [text, owner, due] of tasks)
    await api.createFollowUp({ id: data.id, body: { text, owner, due } });
  const context = await stranger(browser);
  const page = await context.newPage();
  await accept(page, link, name);
  return { page, activity: data.id, close: () => context.close() };
}
const line = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });

test('one sees what is due, puts it off, and has it back', async ({ browser }) => {
  const { page, activity, close } = await somebody(browser, 'Ada Reminded', [
    ['Send the draft', 'ada reminded', '2026-11-18'],
    ['Call in spring', 'Ada Reminded', '2027-04-01'],
  ]);
  await page.keyboard.press('g');
  await page.keyboard.press('z');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reminders');
  await expect(page.getByText('this server has no mail server set up')).toBeVisible();
  const task = line(page, 'Send the draft');
  await expect(task).toContainText('Was to be done by 18 Nov 2026');
  await expect(task).toContainText('overdue');
  await expect(page.getByText('without prejudice to positions on status')).toBeVisible();
  await accessible(page);
  await shot(page, 'reminders');

  await task.getByRole('button', { name: 'Dismiss or put off: Send the draft' }).click();
  await page.getByRole('menuitem', { name: 'In a week (29 Nov 2026)' }).click();
  await expect(task).toHaveCount(0);
  await page.getByRole('button', { name: /^Dismissed or put off/ }).click();
  await expect(task).toContainText('Comes back on 29 Nov 2026');
  await accessible(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Nothing is dismissed or put off')).toBeVisible();
  await page.getByRole('button', { name: /^Ahead/ }).click();
  await expect(page).toHaveURL(/show=ahead/);
  await expect(line(page, 'Call in spring')).toContainText('To do by 1 Apr 2027');

  await page.getByRole('button', { name: /^Due/ }).click();
  await task.getByRole('button', { name: /^Dismiss or put off/ }).click();
  await page.getByRole('menuitem', { name: 'For good' }).click();
  await page.getByRole('button', { name: /^Dismissed or put off/ }).click();
  await task.getByRole('button', { name: 'Have it back: Send the draft' }).click();
  await page.getByRole('button', { name: /^Due/ }).click();
  await task.getByRole('link', { name: 'Send the draft' }).click();
  await expect(page).toHaveURL(new RegExp(`/activities/${activity}`));
  await close();
});

test('on another day one sees what was due, and nothing can be answered', async ({ browser }) => {
  const { page, close } = await somebody(browser, 'Bo Reminded', [
    ['Call in spring', 'Bo Reminded', '2027-04-01'],
  ]);
  await page.goto('/reminders?on=2027-03-28');
  const button = line(page, 'Call in spring').getByRole('button', { name: /^Dismiss or put off/ });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription(/28 Mar 2027/);
  await close();
});

test('one says whose follow-ups are one’s own, and how far ahead one is told', async ({ browser }) => {
  const { page, close } = await somebody(browser, 'Cy Reminded', [['Ask the unit', 'Unit Z', '2026-12-20']]);
  await page.goto('/reminders');
  await expect(line(page, 'Ask the unit')).toHaveCount(0);
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByText('It is yours if it says “Cy Reminded” or')).toBeVisible();
  await accessible(page);
  await shot(page, 'reminder-settings');
  await page.getByRole('button', { name: 'Add Unit Z' }).click();
  await expect(page.getByLabel('Also mine are follow-ups of')).toHaveValue('Unit Z');
  const days = page.getByRole('group', { name: 'Follow-ups' }).getByLabel('Days ahead');
  await days.fill('soon');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByRole('alert')).toContainText('Write up to five different whole numbers');
  await days.fill('30, 0');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('The settings were saved.')).toBeVisible();
  await days.fill('28');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('The settings were saved.')).toHaveCount(2);
  await page.getByRole('link', { name: 'Reminders', exact: true }).last().click();
  await expect(line(page, 'Ask the unit')).toContainText('To do by 20 Dec 2026');
  await close();
});

test('the address of one’s calendar opens it, until it is made anew', async ({ browser }) => {
  const { page, close } = await somebody(browser, 'Di Reminded', [
    ['Write a note', 'Di Reminded', '2026-12-01'],
  ]);
  await page.goto('/reminders/settings');
  const field = page.getByLabel('Address of my calendar');
  const before = await field.inputValue();
  expect(await (await fetch(before)).text()).toContain('SUMMARY:Write a note');
  await page.getByRole('button', { name: 'Make the address anew' }).click();
  await accessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Make the address anew' }).click();
  await expect(field).not.toHaveValue(before);
  expect((await fetch(before)).status).toBe(401);
  expect((await fetch(await field.inputValue())).status).toBe(200);
  await close();
});

test('whoever calls with a key has no reminders, and is told so', async ({ page }) => {
  await page.goto('/reminders');
  await expect(page.getByText('Administrator client has no reminders')).toBeVisible();
  await accessible(page);
});

test('an administrator sees that mail is not set up, and what is missing', async ({ page }) => {
  await page.goto('/administration/mail');
  await expect(page.getByRole('heading', { name: 'Mail is not set up' })).toBeVisible();
  await expect(page.getByText('CONCORD_SMTP_URL, CONCORD_MAIL_FROM and CONCORD_ORIGIN')).toBeVisible();
  const button = page.getByRole('button', { name: 'Send me a test mail' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription('Mail is not set up');
  await accessible(page);
  await shot(page, 'mail');
  await page.goto('/administration/jobs');
  const row = page.getByRole('row', { name: /Tell people of their day by mail/ });
  await row.getByRole('link', { name: 'Mail', exact: true }).click();
  await expect(page).toHaveURL(/administration\/mail/);
});
