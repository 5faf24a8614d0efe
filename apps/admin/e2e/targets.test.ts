import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { closed } from './register.ts';

// Each test promises something in a strategy of its own.
const form = (page: Page) => page.getByRole('dialog');
const save = (page: Page) => form(page).getByRole('button', { name: 'Save', exact: true }).click();
const targets = (page: Page) => page.getByRole('table', { name: 'Targets' });
async function choose(page: Page, label: string, option: string): Promise<void> {
  await form(page).getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await closed(page);
}
async function partner(page: Page, name: string): Promise<void> {
  await form(page)
    .getByRole('button', { name: /^Partner\*?$/ })
    .click();
  await page.getByRole('option', { name }).click();
  await closed(page);
}
async function promise(page: Page, code: string): Promise<void> {
  await page.request.post('/v1/strategies', {
    data: { code, title: 'Measured by tests', from: '2036', until: '2037' },
  });
  await page.request.post(`/v1/strategies/${code}/priorities`, { data: { code: 'P1', title: 'One' } });
  await page.request.post(`/v1/strategies/${code}/key-actions`, {
    data: { code: 'KA1.1', title: 'Promise', condition: 'where possible' },
  });
  await page.goto(`/strategies/${code}/KA1.1`);
  await expect(page.getByText('No target yet')).toBeVisible();
}

test('an arrangement, an agreement and a contact point are asked of a partner', async ({ page }) => {
  await promise(page, 'targets-of-partners');
  await page.keyboard.press('c');
  await save(page);
  await expect(form(page).getByRole('combobox', { name: 'Kind of target' })).toHaveAccessibleDescription(
    /This is needed/,
  );
  await choose(page, 'Kind of target', 'A working arrangement reaches a stage');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('Stage to be reached');
  await accessible(page);
  await partner(page, 'Kosovo');
  await expect(form(page).getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await choose(page, 'Stage to be reached', 'Signed');
  await choose(page, 'Which arrangements count', 'Only those that implement an agreement');
  await form(page).getByRole('textbox', { name: 'Condition' }).fill('once an agreement is signed');
  await save(page);
  const row = targets(page).getByRole('row', { name: /Implementing arrangement: Signed/ });
  await expect(row).toContainText('Kosovo');
  await expect(row).toContainText('on a condition');
  await accessible(page);

  await page.keyboard.press('c');
  await choose(page, 'Kind of target', 'An agreement reaches a stage');
  await partner(page, 'Bolivia');
  await choose(page, 'Stage to be reached', 'Council mandate');
  await save(page);
  await expect(targets(page).getByRole('row', { name: /Agreement: Council mandate/ })).toContainText(
    'Bolivia',
  );

  await page.keyboard.press('c');
  await choose(page, 'Kind of target', 'A partner appoints a contact point');
  await partner(page, 'Chile');
  await form(page).getByRole('textbox', { name: /^By/ }).fill('Jun 2036');
  await save(page);
  await expect(targets(page).getByRole('row', { name: /Contact point appointed/ })).toContainText('Jun 2036');

  await targets(page)
    .getByRole('button', { name: /^Remove .*Council mandate, BO/ })
    .click();
  await form(page).getByRole('button', { name: 'Delete' }).click();
  await expect(targets(page).getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(targets(page).getByRole('row')).toHaveCount(4);
});

test('a number has the bound and the baseline that fit it', async ({ page }) => {
  await promise(page, 'targets-of-numbers');
  await page.keyboard.press('c');
  await choose(page, 'Kind of target', 'A number reaches a bound');
  await choose(page, 'What is counted', 'Agreements in force that an arrangement implements');
  await choose(page, 'Bound', 'All there are');
  await choose(page, 'What is counted', 'Countries with a contact point');
  // Of countries there is no whole to be reached.
  await expect(form(page).getByRole('combobox', { name: 'Bound' })).toContainText('None is set');
  await choose(page, 'Bound', 'More than a number');
  await save(page);
  await expect(form(page).getByRole('textbox', { name: 'Number to be reached' })).toHaveAccessibleDescription(
    /Say which number/,
  );
  await form(page).getByRole('textbox', { name: 'Number to be reached' }).fill('ninety');
  await form(page).getByRole('textbox', { name: 'Number at the outset' }).fill('70');
  await save(page);
  await expect(form(page).getByRole('textbox', { name: 'Number to be reached' })).toHaveAccessibleDescription(
    /whole number/,
  );
  await accessible(page);
  await shot(page, 'target-form');
  await form(page).getByRole('textbox', { name: 'Number to be reached' }).fill('90');
  await save(page);
  const row = targets(page).getByRole('row', { name: /Countries with a contact point: more.than.90/ });
  await expect(row).toContainText('70 at the outset');
  await row.getByRole('button', { name: /^Edit/ }).click();
  await choose(page, 'What is counted', 'Joint actions with organisations');
  await partner(page, 'Organization for Security');
  await save(page);
  await expect(
    targets(page).getByRole('row', { name: /Joint actions with organisations: more.than.90/ }),
  ).toContainText('osce');
});

test('activities are asked for by kind, and an activity says which key action it serves', async ({
  page,
}) => {
  await promise(page, 'targets-of-activities');
  await page.keyboard.press('c');
  await choose(page, 'Kind of target', 'Activities are held');
  await form(page).getByRole('button', { name: 'Kinds of activity' }).click();
  await page.getByRole('option', { name: 'Country visit' }).click();
  await page.getByRole('option', { name: 'Study visit' }).click();
  await page.keyboard.press('Escape');
  await closed(page);
  await form(page)
    .getByRole('textbox', { name: /^How many/ })
    .fill('0');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('How many, at least');
  await form(page)
    .getByRole('textbox', { name: /^How many/ })
    .fill('2');
  await save(page);
  await expect(
    targets(page).getByRole('row', { name: /Country visit or study visit: at.least.2/ }),
  ).toContainText('all partners');

  await expect(page.getByText('No activity on record serves it')).toBeVisible();
  await page.getByRole('button', { name: 'Plan an activity' }).click();
  await expect(form(page).getByRole('button', { name: 'Key actions' })).toContainText('KA1.1 · Promise');
  await choose(page, 'Kind', 'Country visit');
  await form(page).getByRole('textbox', { name: 'Title' }).fill('Visit of tests');
  await form(page).getByRole('button', { name: 'Key actions' }).click();
  await page.getByRole('option', { name: /^KA2\.1 · Negotiate/ }).click();
  await page.keyboard.press('Escape');
  await closed(page);
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Visit of tests');
  await expect(page.getByRole('link', { name: /^KA2\.1 · Negotiate/ })).toBeVisible();
  await accessible(page);
  await page.getByRole('link', { name: 'KA1.1 · Promise' }).click();
  await expect(page).toHaveURL('/strategies/targets-of-activities/KA1.1');
  await expect(page.getByRole('button', { name: 'Remove', exact: true })).toHaveAccessibleDescription(
    /activities/,
  );
  await page.getByRole('link', { name: 'All in the list of activities' }).click();
  await expect(page).toHaveURL(/\/activities\?keyAction=targets-of-activities\/KA1\.1/);
  await expect(page.getByRole('row', { name: /Visit of tests/ })).toContainText('KA1.1 · Promise');
  await expect(page.getByRole('row')).toHaveCount(2);
  await accessible(page);
});
