import { createClient } from '@concord/client';
import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { key, origin } from './server.ts';

const api = createClient({ baseUrl: origin, token: key });
const s1 = { source: 'S1', locator: 'Priority 1', quote: null };

async function agreement(title: string, partnerCode = 'DZ'): Promise<string> {
  const body = { partnerCode, title, form: 'international-agreement' as const, citations: [s1] };
  return (await api.createAgreement({ body })).data.id;
}
const form = (page: Page) => page.getByRole('dialog');
/** A menu that closes still holds the keyboard for a moment. */
const closed = (page: Page) => expect(page.getByRole('listbox')).toHaveCount(0);
const field = (page: Page, name: RegExp) => form(page).getByRole('textbox', { name });
const save = (page: Page) => form(page).getByRole('button', { name: 'Save', exact: true }).click();

test('the list is filtered, sorted and paged by the server, and all of it is in the address', async ({
  page,
}) => {
  await page.goto('/agreements');
  await expect(page.getByRole('row', { name: /Albania/ })).toContainText('In force');
  await accessible(page);
  await shot(page, 'agreements');
  await page.getByRole('button', { name: 'Form', exact: true }).first().click();
  await page.getByRole('option', { name: 'not recorded' }).click();
  await page.keyboard.press('Escape');
  await closed(page);
  await expect(page).toHaveURL('/agreements?form=not-recorded');
  await expect(page.getByRole('row', { name: /Algeria/ })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Search agreements' }).fill('ukraine');
  await expect(page).toHaveURL('/agreements?form=not-recorded&q=ukraine');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: 'Ukraine' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreement on cooperation with Ukraine');
  await accessible(page);
  await shot(page, 'agreement');
});

test('a milestone is recorded by keyboard alone, and its month stays a month', async ({ page }) => {
  const id = await agreement('Recorded by keyboard');
  await page.goto(`/agreements/${id}`);
  await expect(page.getByRole('heading', { name: 'Milestones' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(form(page)).toBeVisible();
  const tabTo = async (name: RegExp) => {
    for (let n = 0; n < 40; n++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return (
          element?.labels?.[0]?.textContent ||
          element?.textContent ||
          element?.getAttribute('aria-label') ||
          ''
        );
      });
      if (name.test(focused)) return;
    }
    throw new Error(`no way to ${name} by Tab`);
  };
  await tabTo(/Need identified/);
  await page.keyboard.press('Space');
  await tabTo(/^Date/);
  await page.keyboard.type('2026-02-30');
  await page.keyboard.press('Control+Enter');
  await expect(form(page).getByRole('alert')).toContainText('That month has no such day.');
  await field(page, /^Date/).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2026-02');
  await tabTo(/Add a source/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(form(page)).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Need identified/ })).toContainText('Feb 2026');
  expect((await api.getAgreement({ id })).data.milestones[0]?.on).toBe('2026-02');
});

test('what a rule forbids is refused at its field, in the rule’s own words', async ({ page }) => {
  const id = await agreement('Refused');
  const body = { stage: 'negotiating' as const, on: '2026-03-15', citations: [s1] };
  await api.recordAgreementMilestone({ id, body });
  await page.goto(`/agreements/${id}`);
  await page.getByRole('button', { name: 'Record a milestone' }).click();
  const stage = form(page).getByRole('group', { name: /^Stage/ });
  await expect(stage.getByText(/A proposal rests on an assessment of operational need/)).toBeVisible();
  await expect(
    stage.getByText('The step “negotiating” is already on record and happens only once'),
  ).toBeVisible();
  await stage.getByRole('radio', { name: 'Signed', exact: true }).check();
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('Give the date, or say that it is not recorded.');
  await field(page, /^Date/).fill('2025');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('“negotiating” comes before “signed”');
  await form(page).getByRole('checkbox', { name: 'The date is not recorded' }).check();
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('Where the day of a step is not recorded');
  await field(page, /^Known by/).fill('2026-11');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('A full day is needed here');
  await accessible(page);
  await field(page, /^Known by/).fill('22 Nov 2026');
  await save(page);
  await expect(page.getByRole('row', { name: /Signed/ })).toContainText('known by 22 Nov 2026');
});

test('two officers who save the same agreement choose field by field and lose nothing', async ({
  page,
  context,
}) => {
  const id = await agreement('Before both');
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto(`/agreements/${id}`);
    await each.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await expect(form(each)).toBeVisible();
  }
  await field(other, /^Title/).fill('Their title');
  await field(other, /^Reference/).fill('OJ L 1, theirs');
  await save(other);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Their title');

  await field(page, /^Title/).fill('My title');
  await field(page, /^Note/).fill('My note');
  await save(page);
  const merge = page.getByRole('table', { name: 'Someone else changed this in between' });
  await expect(merge.getByRole('row', { name: /Title.*changed by both/ })).toBeVisible();
  await expect(merge.getByRole('row')).toHaveCount(4);
  await accessible(page);
  await shot(page, 'merge');
  await merge.getByRole('radio', { name: 'Theirs, Title: Their title' }).check();
  await page.getByRole('button', { name: 'Save the result' }).click();
  await expect(page.getByText('Saved “Their title”.')).toBeVisible();
  const { data } = await api.getAgreement({ id });
  expect([data.title, data.reference, data.note]).toEqual(['Their title', 'OJ L 1, theirs', 'My note']);
});

test('a deleted agreement comes back by Undo; one that arrangements rest on says why it stays', async ({
  page,
}) => {
  const id = await agreement('To be deleted');
  await page.goto(`/agreements/${id}`);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByLabel('Reason, for the history (optional)').fill('Entered twice');
  await accessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/agreements');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('To be deleted');

  await page.goto('/agreements?q=egypt');
  await page.getByRole('link', { name: 'Egypt' }).click();
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveAccessibleDescription(
    /cannot be deleted .* while it is named by “Working arrangement with Egypt”/,
  );
});

test('the scope follows the form and only goes down', async ({ page }) => {
  await page.goto('/agreements?new=1&partnerCode=GB');
  await expect(page).toHaveURL('/agreements?partnerCode=GB');
  await form(page).getByRole('combobox', { name: 'Form' }).click();
  await page.getByRole('option', { name: 'Adequacy decision' }).click();
  await closed(page);
  const evidence = form(page).getByRole('checkbox', { name: 'evidence' });
  await expect(evidence).toBeDisabled();
  await expect(
    form(page).getByText(
      'An adequacy decision cannot cover evidence: its scope may be narrowed, never widened.',
    ),
  ).toBeVisible();
  await accessible(page);
  await shot(page, 'agreement-form');
  await field(page, /^Title/).fill('Adequacy of GB');
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Adequacy of GB');
  await expect(page.getByText('operational information and operational personal data')).toBeVisible();
});

test('on another day the record stands as it stood, and writing says why it is off', async ({ page }) => {
  const id = await agreement('Seen on two days');
  await api.recordAgreementMilestone({ id, body: { stage: 'negotiating', on: '2026-05', citations: [] } });
  await page.goto(`/agreements/${id}?on=2026-05-30`);
  await expect(page.getByText('no step certain on this day')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record a milestone' })).toHaveAccessibleDescription(
    /Go back to today/,
  );
  await page.goto(`/agreements/${id}?on=2026-05-31`);
  await expect(page.getByRole('main').getByText('since May 2026')).toBeVisible();
  await page.goto('/agreements/01a2008d-7400-71bd-8758-000000000000');
  await expect(page.getByText('This does not exist')).toBeVisible();
  await accessible(page);
});

test('a gate is put before a step and taken away; a milestone is corrected, removed and brought back', async ({
  page,
}) => {
  const id = await agreement('With a gate');
  await api.recordAgreementMilestone({ id, body: { stage: 'recommended', on: '2025', citations: [s1] } });
  await page.goto(`/agreements/${id}`);
  await page.getByRole('button', { name: 'Add a gate' }).click();
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('Choose what it waits for.');
  await form(page).getByRole('combobox', { name: 'What it waits for' }).click();
  await page.getByRole('option', { name: 'another condition' }).click();
  await closed(page);
  await form(page).getByRole('combobox', { name: 'Which step it blocks' }).click();
  await page.getByRole('option', { name: 'Council mandate' }).click();
  await closed(page);
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText('Say what the gate waits for.');
  await field(page, /^The condition, in words/).fill('the opinion of the supervisor');
  await save(page);
  await expect(
    page.getByText('The step “Council mandate” waits for the opinion of the supervisor.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove the gate: the opinion of the supervisor' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No gate stands before any step.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: /the opinion of the supervisor/ })).toBeVisible();

  await page.getByRole('button', { name: 'Edit the milestone Recommended' }).click();
  await field(page, /^Date/).fill('12.3.2025');
  await save(page);
  const row = page.getByRole('row', { name: /Recommended/ });
  await expect(row).toContainText('12 Mar 2025');
  await page.getByRole('button', { name: 'Remove the milestone Recommended' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No milestone yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(row).toContainText('12 Mar 2025');
});

test('nothing runs over the edge, however wide the window', async ({ page }) => {
  for (const path of ['/agreements', '/working-arrangements', '/working-arrangements?view=board']) {
    await page.goto(path);
    await expect(page.getByText('Egypt').first()).toBeVisible();
    for (const width of [390, 700, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBe(
        width,
      );
    }
  }
});
