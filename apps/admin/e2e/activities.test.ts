import { expect, test } from '@playwright/test';
import { activity, api, choose, closed, field, form, s1, save } from './activity.ts';
import { accessible, shot } from './look.ts';

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
  await form(page).getByRole('button', { name: 'Key actions', exact: true }).click();
  await page.getByRole('option', { name: /^KA2\.1 · Negotiate/ }).click();
  await page.keyboard.press('Escape');
  await closed(page);
  await accessible(page);
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Planned from the partner');
  const main = page.getByRole('main');
  await expect(main).toContainText('1,200.5 EUR');
  await expect(main).toContainText('9 Mar 2027 – 11 Mar 2027');
  await expect(main.getByRole('link', { name: 'Balkans of tests' })).toBeVisible();
  await expect(main.getByRole('link', { name: /^KA2\.1 · Negotiate/ })).toBeVisible();
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
