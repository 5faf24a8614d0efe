import { expect, type Page } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { test } from './own-register.ts';
import { closed } from './register.ts';

/** Whatever the page sends but reads. */
function writesOf(page: Page): string[] {
  const writes: string[] = [];
  page.on('request', (request) => {
    if (!['GET', 'HEAD'].includes(request.method())) writes.push(`${request.method()} ${request.url()}`);
  });
  return writes;
}

const form = (page: Page) => page.getByRole('form', { name: 'Suppose' });

/** Opens a list of choices by its key and takes one. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  const box = form(page).getByRole('combobox', { name: field });
  await box.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: option, exact: true }).press('Enter');
  await closed(page);
}

async function suppose(page: Page, day: string): Promise<void> {
  const on = form(page).getByRole('textbox', { name: 'On' });
  await on.focus();
  await on.fill(day);
  const add = form(page).getByRole('button', { name: 'Suppose it' });
  await add.focus();
  await page.keyboard.press('Enter');
}

test('on the page of a partner several things are supposed by keyboard, and nothing is written', async ({
  page,
}) => {
  const writes = writesOf(page);
  await page.goto('/partners/MA');
  await page.getByRole('button', { name: 'What if …?' }).press('Enter');
  const panel = page.getByRole('region', { name: 'What if …' });
  await choose(page, 'Reaches', 'Signed');
  await suppose(page, '1 June 2027');
  await expect(panel.getByRole('status')).toContainText('No answer would change on 1 Jun 2027');
  await choose(page, 'Reaches', 'In force');
  await suppose(page, '1 September 2027');
  await expect(panel.getByRole('status')).toContainText('5 answers would change');
  await expect(panel).toContainText('No systematic basis, would be yes');
  await expect(page).toHaveURL(
    /if=milestone~[0-9a-f-]+~signed~2027-06-01&if=milestone~[0-9a-f-]+~in-force~2027-09-01/,
  );
  await accessible(page);
  await shot(page, 'partner-what-if');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await panel.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page).toHaveURL('/partners/MA');
  expect(writes).toEqual([]);
});

test('a rule that stands against it is told in its own sentence, and what opens the way is one key away', async ({
  page,
}) => {
  await page.goto('/partners/TR?if=');
  await choose(page, 'What happens', 'A working arrangement takes a step');
  await choose(page, 'Reaches', 'In negotiation');
  await suppose(page, '1 February 2027');
  const panel = page.getByRole('region', { name: 'What if …' });
  await expect(panel).toContainText('The step “negotiating” waits for the agreement of the Commission');
  await panel.getByRole('button', { name: 'Suppose as well that it opens' }).press('Enter');
  await expect(panel).not.toContainText('not possible');
  await expect(panel).toContainText('evidence is there on 1 Feb 2027 that the Commission agrees');
  await panel
    .getByRole('button', { name: /^Remove: “Working arrangement with Türkiye”: evidence/ })
    .press('Enter');
  await expect(panel).toContainText('not possible');
});

test('all mandates are signed at once, the map shows it, and the day can be moved; nothing is written', async ({
  page,
}) => {
  const writes = writesOf(page);
  await page.goto('/what-if');
  await expect(page.getByText('Choose partners first')).toBeVisible();
  await page.getByRole('button', { name: /Mandate \/ in negotiation/ }).press('Enter');
  await form(page).getByRole('button', { name: 'All 14' }).press('Enter');
  await choose(page, 'Reaches', 'In force');
  await suppose(page, '1 June 2027');
  await expect(page.getByText('70 answers would change with 14 partners')).toBeVisible();
  await expect(page.getByText('14 instruments reach “In force” on 1 Jun 2027')).toBeVisible();
  const map = page.getByRole('region', { name: 'The map as if' });
  await expect(
    map.getByRole('link', { name: 'Egypt: Mandate / in negotiation, would be Personal data' }),
  ).toBeVisible();
  await expect(map.getByRole('link', { name: /^Kosovo .*footnote/ })).toBeVisible();
  await page.getByRole('button', { name: 'Details of Egypt' }).press('Enter');
  await expect(page.getByRole('table', { name: /as recorded, and as if/ })).toContainText(
    'Council mandate → not on its way',
  );
  await expect(page.getByRole('region', { name: 'Attention' })).toContainText('A mandate is silent');
  await accessible(page);
  await shot(page, 'what-if');
  const day = page.getByRole('textbox', { name: 'Day looked at' });
  await day.fill('31 May 2027');
  await expect(
    page.getByText('No answer would change on 31 May 2027. From 1 Jun 2027 on an answer would change.'),
  ).toBeVisible();
  await expect(page).toHaveURL(/day=2027-05-31/);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(writes).toEqual([]);
});

test('a what-if is kept as a scenario, opened, changed, shared, deleted and brought back', async ({
  page,
}) => {
  await page.goto('/what-if?partner=EG&if=contact-point~EG~2027-01-01');
  await page.getByRole('button', { name: 'Keep as scenario' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('textbox', { name: 'Name' }).fill('Egypt appoints');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Scenario “Egypt appoints”')).toBeVisible();
  await page.goto('/scenarios');
  await accessible(page);
  await shot(page, 'scenarios');
  await page.getByRole('link', { name: 'Egypt appoints' }).click();
  await expect(page.getByRole('region', { name: 'Scenarios' })).toContainText('kept by you');
  await choose(page, 'What happens', 'A liaison magistrate is posted');
  await suppose(page, '1 March 2027');
  await expect(page.getByText('Changed since it was saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Changed since it was saved.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Name and sharing' }).click();
  await page.getByRole('dialog').getByRole('checkbox').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('region', { name: 'Scenarios' })).toContainText('everybody');
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/scenarios');
  await expect(page.getByText('No scenario is kept')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.goto('/scenarios');
  await expect(page.getByRole('row', { name: /Egypt appoints 2 things you everybody/ })).toBeVisible();
});

test('a scenario says what is on record by now', async ({ page, request }) => {
  const headers = { 'content-type': 'application/json' };
  const made = await request.post('/v1/scenarios', {
    headers,
    data: {
      name: 'South Africa appoints',
      partnerCodes: ['ZA'],
      suppositions: [{ kind: 'contact-point', partnerCode: 'ZA', on: '2026-12-01' }],
    },
  });
  const { id } = await made.json();
  await request.post('/v1/contact-points', {
    headers,
    data: { partnerCode: 'ZA', appointedBy: 'country-authority', from: '2026-11-01' },
  });
  await page.goto(`/what-if?scenario=${id}`);
  await expect(page.getByText('One thing is on record by now.')).toBeVisible();
  await expect(page).toHaveURL(/partner=ZA/);
});
