import { createClient } from '@concord/client';
import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { key, origin } from './server.ts';

const api = createClient({ baseUrl: origin, token: key });
const s1 = { source: 'S1', locator: 'Priority 2', quote: null };

/** A fallback for Türkiye's mandate, like the one the register ships: it waits for the Commission. */
async function fallback(title: string): Promise<string> {
  const { data: agreements } = await api.listAgreements({ partnerCode: ['TR'], stage: ['authorised'] });
  const body = {
    partnerCode: 'TR',
    title,
    purpose: 'strategic' as const,
    fallbackFor: agreements.items[0]?.id ?? null,
    citations: [s1],
  };
  return (await api.createWorkingArrangement({ body })).data.id;
}
/** A menu that closes still holds the keyboard for a moment. */
const closed = (page: Page) => expect(page.getByRole('listbox')).toHaveCount(0);
const alert = (page: Page) => page.getByRole('dialog').getByRole('alert');

test('the list shows what the address says, and a row leads to the record', async ({ page }) => {
  await page.goto('/working-arrangements?stage=considered&purpose=strategic&q=Egypt');
  const row = page.getByRole('row', { name: /Working arrangement with Egypt/ });
  await expect(row).toContainText('Considered');
  await expect(page.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL('/working-arrangements');
  await page.getByRole('button', { name: 'Title' }).click();
  await expect(page).toHaveURL('/working-arrangements?sort=title');
  await shot(page, 'working-arrangements');
  await page.getByRole('row', { name: /Working arrangement with Egypt/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Working arrangement with Egypt');
  await expect(
    page.getByText('The step “negotiating” waits for the agreement of the Commission.'),
  ).toBeVisible();
  await accessible(page);
  await shot(page, 'working-arrangement');
});

test('negotiating waits for the Commission, at the stage itself, until evidence opens the gate', async ({
  page,
}) => {
  const id = await fallback('Fallback that waits');
  await page.goto(`/working-arrangements/${id}`);
  await page.getByRole('button', { name: 'Record a milestone' }).click();
  const form = page.getByRole('dialog');
  const stage = form.getByRole('group', { name: /^Stage/ });
  const why =
    'The step “negotiating” waits for the agreement of the Commission: no evidence of it is recorded by';
  await expect(stage.getByRole('radio', { name: 'In negotiation' })).toBeDisabled();
  await expect(stage.getByText(`${why} 22 November 2026.`)).toBeVisible();

  // Chosen as historic and then not: the rule stands at the field it concerns.
  const historic = form.getByRole('checkbox', { name: /A source already states this step/ });
  await historic.check();
  await form.getByRole('button', { name: 'Add a source' }).click();
  await stage.getByRole('radio', { name: 'In negotiation' }).check();
  await historic.uncheck();
  await form.getByRole('textbox', { name: /^Date/ }).fill('May 2026');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(stage.getByText(`${why} 31 May 2026.`).first()).toBeVisible();
  await expect(alert(page)).toContainText('31 May 2026');
  await accessible(page);
  await shot(page, 'milestone-refused');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await form.getByRole('button', { name: 'Keep the draft' }).click();

  await page.getByRole('button', { name: /Open with evidence.*the Commission agrees/ }).click();
  await form.getByRole('textbox', { name: /Day the gate opened/ }).fill('2026-04');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('give the day and at least one citation that shows it');
  await form.getByRole('button', { name: 'Add a source' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The way to “negotiating” is open')).toBeVisible();

  await page.getByRole('button', { name: 'Record a milestone' }).click();
  await expect(form.getByText('Your unsaved draft is back.')).toBeVisible();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name: /In negotiation.*May 2026/ })).toBeVisible();
  await expect(page.getByRole('main').getByText('since May 2026')).toBeVisible();

  await page.getByRole('button', { name: /Close again.*the Commission agrees/ }).click();
  await expect(page.getByText('the register holds no proof')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The way to “negotiating” is open')).toBeVisible();
});

test('an implementing arrangement names its agreement, and the form says so first', async ({ page }) => {
  await page.goto('/working-arrangements');
  await expect(page.getByRole('row', { name: /Egypt/ })).toBeVisible();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New arrangement' });
  await expect(
    form.getByText('Choose the partner first: only its agreements can be named here.').first(),
  ).toBeVisible();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('This is needed.');
  await form
    .getByRole('button', { name: /^Partner/ })
    .last()
    .click();
  await page.getByPlaceholder('Find').fill('Alba');
  await page.getByRole('option', { name: /Albania/ }).click();
  await closed(page);
  await form.getByRole('textbox', { name: /^Title/ }).fill('Carrying out the agreement with Albania');
  await form.getByRole('combobox', { name: 'Purpose' }).click();
  await page.getByRole('option', { name: 'Implementing' }).click();
  await closed(page);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('name the one it implements');
  await form.getByRole('combobox', { name: 'Fallback for' }).click();
  await expect(page.getByRole('option', { name: /Albania/ })).toBeDisabled();
  await expect(page.getByText(/is already in force/)).toBeVisible();
  await page.keyboard.press('Escape');
  await closed(page);
  await form.getByRole('combobox', { name: 'Implements' }).click();
  await page.getByRole('option', { name: /Agreement on cooperation with Albania/ }).click();
  await closed(page);
  await accessible(page);
  await shot(page, 'working-arrangement-form');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Carrying out the agreement with Albania');
  await expect(page.getByText('Computed from the agreement; it opens by itself.')).toBeVisible();
});

test('a partner with a designation carries its footnote', async ({ page }) => {
  const { data } = await api.createWorkingArrangement({ body: { partnerCode: 'XK', title: 'Letters' } });
  await page.goto(`/working-arrangements/${data.id}`);
  await expect(page.getByRole('link', { name: /^Kosovo/ })).toBeVisible();
  await expect(
    page.getByRole('contentinfo').getByText(/without prejudice to positions on status/),
  ).toBeVisible();
  await expect(page.getByText('No milestone yet')).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog').getByText(/without prejudice to positions on status/)).toBeVisible();
});

test('on the board a card goes only where the rules allow, and never without its date', async ({ page }) => {
  const id = await fallback('Card that is carried');
  await api.recordWorkingArrangementMilestone({
    id,
    body: { stage: 'considered', on: '2026-01', citations: [s1] },
  });
  await page.goto('/working-arrangements');
  await page.getByRole('button', { name: 'Board' }).click();
  await expect(page).toHaveURL('/working-arrangements?view=board');
  await expect(page.getByRole('article').filter({ hasText: 'Egypt' })).toBeVisible();
  await shot(page, 'board');
  await page.goto('/working-arrangements?view=board&q=carried');
  const column = (name: RegExp) =>
    page
      .getByRole('region', { name: 'Working arrangements' })
      .locator('li', { has: page.getByRole('heading', { level: 2, name }) });
  const card = page.getByRole('article').filter({ hasText: 'Card that is carried' });
  await expect(column(/^Considered/)).toContainText('Card that is carried');
  await accessible(page);

  // Taken up: the columns that are shut say why, in the rule's own words.
  await card.hover();
  await page.mouse.down();
  await column(/^In negotiation/).hover();
  await column(/^In negotiation/).hover();
  await expect(column(/^In negotiation/)).toContainText('waits for the agreement of the Commission');
  await page.screenshot({ path: 'test-results/shots/board-dragging.png' });
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await card.dragTo(column(/^Exploring/));
  const form = page.getByRole('dialog', { name: 'Record a milestone' });
  await expect(form.getByRole('radio', { name: 'Exploring' })).toBeChecked();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(alert(page)).toContainText('Give the date, or say that it is not recorded.');
  await form.getByRole('textbox', { name: /^Date/ }).fill('3 June 2026');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(column(/^Exploring/)).toContainText('Card that is carried');

  // The same by keyboard.
  await page.getByRole('button', { name: 'Move Card that is carried to another stage' }).press('Enter');
  await form.getByRole('radio', { name: 'Abandoned' }).press('Space');
  await form.getByRole('textbox', { name: /^Date/ }).fill('2026-11-22');
  await page.keyboard.press('Control+Enter');
  await expect(column(/^Ended/)).toContainText('Card that is carried');
});
