import { expect, test } from '@playwright/test';
import { activity, api, field, form, save } from './activity.ts';
import { accessible, shot } from './look.ts';

test('the calendar is walked by keyboard, and a month nobody knows the day of stands above it', async ({
  page,
}) => {
  await activity('Three days in April', { from: '2029-04-10', until: '2029-04-12', partnerCodes: ['XK'] });
  await activity('Some day in April', { from: '2029-04' });
  await activity('Some day of the year', { from: '2029', state: 'cancelled' });
  await page.goto('/activities?view=calendar&month=2029-04');
  const grid = page.getByRole('grid', { name: 'Calendar of April 2029' });
  await expect(grid).toBeVisible();
  await expect(page.getByRole('region', { name: 'Some time in April 2029' })).toContainText(
    'Some day in April',
  );
  await expect(page.getByRole('region', { name: 'Some time in 2029' })).toContainText('Some day of the year');
  await accessible(page);
  await shot(page, 'activities-calendar');
  await grid.locator('[tabindex="0"]').focus();
  for (let n = 0; n < 9; n++) await page.keyboard.press('ArrowRight');
  const tenth = grid.getByRole('gridcell', { name: /10 April 2029, one activity: Three days in April\*/ });
  await expect(tenth).toBeFocused();
  const day = page.getByRole('region', { name: /^Tuesday,? 10 April 2029$/ });
  await expect(day).toContainText('10 Apr 2029 – 12 Apr 2029');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL('/activities?view=calendar&month=2029-05');
  await expect(page.getByRole('gridcell', { name: /10 May 2029, no activity/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('gridcell', { name: /17 May 2029/ })).toBeFocused();
  await page.getByRole('button', { name: 'Plan an activity on this day' }).click();
  await expect(field(page, /^From/)).toHaveValue('2029-05-17');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a follow-up is added, ticked with an undo, and gathered by owner with what is overdue first', async ({
  page,
}) => {
  const id = await activity('With follow-ups', { state: 'held', from: '2026-10-06' });
  await api.createFollowUp({
    id,
    body: { text: 'Write the minutes', owner: 'Unit of tests', due: '2027-01-15' },
  });
  await page.goto(`/activities/${id}`);
  await expect(page.getByText('due 15 Jan 2027')).toBeVisible();
  await page.keyboard.press('c');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('This is needed.');
  await field(page, /^What is to be done/).fill('Send the slides');
  await field(page, /^Who does it/).fill('Unit of tests');
  await field(page, /^Due/).fill('1 Nov 2026');
  await field(page, /^Done on/).fill('1 Jan 2027');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('A follow-up cannot have been done on');
  await field(page, /^Done on/).fill('');
  await save(page);
  await expect(page.getByText('Added the follow-up “Send the slides”.')).toBeVisible();
  await accessible(page);

  await page.goto('/activities/follow-ups?owner=Unit+of+tests');
  const tasks = page.getByRole('region', { name: 'Unit of tests' });
  await expect(tasks.getByRole('listitem').first()).toContainText(/Send the slides.*overdue/s);
  await accessible(page);
  await shot(page, 'follow-ups');
  await tasks.getByRole('checkbox', { name: 'Done: Send the slides' }).press('Space');
  await expect(tasks.getByText('Send the slides')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(tasks.getByText('Send the slides')).toBeVisible();
  await tasks.getByRole('checkbox', { name: 'Done: Write the minutes' }).press('Space');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page).toHaveURL(/show=done/);
  await expect(tasks).toContainText('done 22 Nov 2026');

  await page.goto(`/activities/${id}`);
  await page.getByRole('button', { name: 'Remove the follow-up: Send the slides' }).click();
  await form(page).getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('checkbox', { name: 'Done: Send the slides' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('checkbox', { name: 'Done: Send the slides' })).toBeVisible();
});

test('a deleted activity comes back with its follow-ups', async ({ page }) => {
  const id = await activity('To be deleted');
  await api.createFollowUp({ id, body: { text: 'Goes with it' } });
  await page.goto(`/activities/${id}`);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await form(page).getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/activities');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Goes with it')).toBeVisible();
});

test('the calendar can be subscribed to, and what is long past asks whether it was held', async ({
  page,
}) => {
  const id = await activity('Never said', { from: '2025-02', partnerCodes: ['CL'] });
  await page.goto('/activities?partnerCode=CL');
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await expect(page.getByRole('textbox', { name: 'Address of the calendar' })).toHaveValue(
    /\/v1\/calendar\.ics\?partnerCode=CL$/,
  );
  await accessible(page);
  await shot(page, 'calendar-subscribe');
  await page.keyboard.press('Escape');
  await page.goto(`/activities/${id}`);
  await expect(page.getByRole('note')).toContainText('It should be over by 28 Feb 2025');
  await page.goto('/activities?on=2026-01-01');
  await expect(page.getByRole('button', { name: 'New activity' })).toHaveAccessibleDescription(
    /Go back to today/,
  );
});

test('all of it speaks French', async ({ page }) => {
  const id = await activity('Réunion', { from: '2030-06-04', partnerCodes: ['TN'], place: 'agency' });
  await page.addInitScript(() => localStorage.setItem('concord.locale', 'fr'));
  await page.goto(`/activities/${id}`);
  await expect(page.getByText('À l’agence')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Suites à donner' })).toBeVisible();
  await page.goto('/activities?view=calendar&month=2030-06');
  await expect(page.getByRole('grid', { name: 'Calendrier de juin 2030' })).toBeVisible();
  await expect(
    page.getByRole('gridcell', { name: /mardi 4 juin 2030, une activité : Réunion/ }),
  ).toBeVisible();
  await accessible(page);
});
