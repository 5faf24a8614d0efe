import { createClient } from '@concord/client';
import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';

const api = createClient({ baseUrl: 'http://127.0.0.1:3100' });
const s1 = { source: 'S1', locator: 'Priority 6', quote: null };

type Body = Parameters<typeof api.createActivity>[0]['body'];
/** An activity of its own for each test, in a year nobody else uses. */
async function activity(title: string, some: Partial<Body> = {}): Promise<string> {
  const body: Body = {
    kind: 'technical-meeting',
    title,
    state: 'planned',
    from: '2027-03-09',
    citations: [s1],
    ...some,
  };
  return (await api.createActivity({ body })).data.id;
}
const form = (page: Page) => page.getByRole('dialog');
const field = (page: Page, name: RegExp) => form(page).getByRole('textbox', { name });
const save = (page: Page) => form(page).getByRole('button', { name: 'Save', exact: true }).click();
const closed = (page: Page) => expect(page.getByRole('listbox')).toHaveCount(0);
async function choose(page: Page, label: string, option: string): Promise<void> {
  await form(page).getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await closed(page);
}

test('the list says what, with whom and when, and its filters are in the address', async ({ page }) => {
  await activity('Round table with Kosovo', { partnerCodes: ['XK'], from: '2031-05', kind: 'study-visit' });
  await activity('Another year', { partnerCodes: ['CL'], from: '2032', state: 'cancelled' });
  await page.goto('/activities?from=2031-01-01&until=2032-12-31');
  const row = page.getByRole('row', { name: /Round table with Kosovo/ });
  await expect(row).toContainText('May 2031');
  await expect(row).toContainText('Study visit');
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await accessible(page);
  await shot(page, 'activities');
  await page.getByRole('textbox', { name: 'Begins on or before' }).fill('Feb 30 2031');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That month has no such day.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Begins on or before' }).fill('2031');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/activities?from=2031-01-01&until=2031-12-31');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Kind', exact: true }).first().click();
  await page.getByRole('option', { name: 'Country visit' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing fits these filters')).toBeVisible();
  await page.getByRole('search').getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL('/activities');
});

test('an activity is planned from a partner, with the project that fits its region', async ({ page }) => {
  const code = 'gulf-of-tests';
  const project = {
    code,
    name: 'Balkans of tests',
    agencyRole: 'implements' as const,
    status: 'implementation' as const,
  };
  await api.createCapacityProject({ body: { ...project, regions: ['western-balkans'], citations: [s1] } });
  await page.goto('/partners/XK');
  await page.getByRole('button', { name: 'Plan activity' }).click();
  await expect(page).toHaveURL('/activities?partnerCode=XK');
  await expect(form(page).getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await expect(form(page).getByText('Balkans of tests works in Western Balkans.')).toBeVisible();
  await form(page).getByRole('button', { name: 'Take it: Balkans of tests' }).click();
  await expect(form(page).getByRole('button', { name: 'Project', exact: true })).toContainText(
    'Balkans of tests',
  );
  await accessible(page);
  await shot(page, 'activity-form');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('This is needed.');
  await choose(page, 'Kind', 'Country visit');
  await field(page, /^Title/).fill('Planned from the partner');
  await field(page, /^From/).fill('9 Mar 2027');
  await field(page, /^Until/).fill('8 Mar 2027');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText(/Until/);
  await expect(form(page).getByRole('alert')).toContainText(/8 March 2027|2027-03-08/);
  await field(page, /^Until/).fill('11 Mar 2027');
  await choose(page, 'State', 'Held');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('cannot have been held by');
  await choose(page, 'State', 'Planned');
  await field(page, /^Cost/).fill('twelve');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('Write an amount without a sign');
  await field(page, /^Cost/).fill('1 200,50');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('A cost says nothing without its currency.');
  await field(page, /^Currency/).fill('eur');
  await field(page, /^Key actions/).fill('KA2');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('KA2 is no code of a key action');
  await accessible(page);
  await field(page, /^Key actions/).fill('KA2.1');
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Planned from the partner');
  const main = page.getByRole('main');
  await expect(main).toContainText('1,200.5 EUR');
  await expect(main).toContainText('9 Mar 2027 – 11 Mar 2027');
  await expect(main.getByRole('link', { name: 'Balkans of tests' })).toBeVisible();
  await accessible(page);
  await shot(page, 'activity');
});

test('contact points and instruments of the partners can be named, and go with a partner taken out', async ({
  page,
}) => {
  const authority = 'Office of the Tests';
  const office = { partnerCode: 'MA', appointedBy: 'country-authority' as const, authority, from: '2025' };
  await api.createContactPoint({ body: { ...office, citations: [s1] } });
  await page.goto('/activities?new=1&partnerCode=MA');
  await choose(page, 'Kind', 'Bilateral meeting');
  await field(page, /^Title/).fill('Met the office');
  for (const [label, option] of [
    ['Agreements', 'Agreement on cooperation with Morocco'],
    ['Contact points met', authority],
  ] as const) {
    await form(page).getByRole('button', { name: label, exact: true }).click();
    await page.getByRole('option', { name: option }).click();
    await page.keyboard.press('Escape');
    await closed(page);
    await expect(form(page).getByRole('button', { name: label, exact: true })).toContainText(option);
  }
  await save(page);
  await expect(page.getByRole('link', { name: authority })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Agreement on cooperation with Morocco' })).toBeVisible();
  await page.keyboard.press('e');
  await form(page).getByRole('button', { name: 'Partners', exact: true }).click();
  await page.getByRole('option', { name: 'Morocco' }).click();
  await page.keyboard.press('Escape');
  await closed(page);
  // What the activity named already stays on offer until it is taken out itself.
  await expect(form(page).getByRole('button', { name: 'Contact points met', exact: true })).toContainText(
    authority,
  );
});

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

test('two officers who change the same activity lose nothing', async ({ page, context }) => {
  const id = await activity('Before both');
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto(`/activities/${id}`);
    await each.getByRole('button', { name: 'Edit', exact: true }).click();
  }
  await choose(other, 'Place', 'Online');
  await save(other);
  await expect(other.getByText('Saved “Before both”.')).toBeVisible();
  await field(page, /^Title/).fill('After both');
  await save(page);
  await page.getByRole('button', { name: 'Save the result' }).click();
  await expect(page.getByText('Saved “After both”.')).toBeVisible();
  const { data } = await api.getActivity({ id });
  expect([data.title, data.place]).toEqual(['After both', 'online']);
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
