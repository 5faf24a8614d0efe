import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { change } from './register.ts';

const s = '/strategies/strategy-2024-2027';
const form = (page: Page) => page.getByRole('dialog');
const save = (page: Page) => form(page).getByRole('button', { name: 'Save', exact: true }).click();

test('the strategy is read from its priorities down to what each promise is measured by', async ({
  page,
}) => {
  await page.goto('/strategies');
  const row = page.getByRole('row', { name: /2024–2027/ });
  await expect(row).toContainText('2024 – 2027');
  await expect(row).toContainText('Current');
  await accessible(page);
  await shot(page, 'strategies');
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(s);
  await expect(page.getByText(/6 priorities · 15 key actions, 6 of them on a condition/)).toBeVisible();
  const arrangements = page.getByRole('article', { name: 'KA2.1' });
  await expect(arrangements).toContainText('on a condition');
  await expect(arrangements).toContainText('where possible and relevant');
  await expect(arrangements.getByRole('link', { name: /Kosovo/ })).toBeVisible();
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await expect(page.getByRole('article', { name: 'KA1.2a' })).toContainText('technical expertise');
  await arrangements.getByRole('button', { name: /Sources S1/ }).click();
  await expect(page.getByText(/^Priority 2/).last()).toBeVisible();
  await page.keyboard.press('Escape');
  await accessible(page);
  await shot(page, 'strategy');
  await arrangements.getByRole('link', { name: /^Negotiate and conclude/ }).click();
  await expect(page).toHaveURL(`${s}/KA2.1`);
  await expect(page.getByRole('table', { name: 'Targets' }).getByRole('row')).toHaveCount(13);
  await accessible(page);
  await shot(page, 'key-action');
  await page.getByRole('link', { name: /^P2/ }).click();
  await expect(page).toHaveURL(`${s}#P2`);
  await expect(page.getByRole('region', { name: /Formal cooperation/ })).toBeInViewport();
});

test('the next strategy is planned by keyboard beside the current one, deleted and brought back', async ({
  page,
}) => {
  await page.goto('/strategies');
  await expect(page.getByRole('row', { name: /2024–2027/ })).toBeVisible();
  await page.keyboard.press('c');
  await form(page).getByRole('textbox', { name: 'Code' }).fill('Next plan');
  await form(page)
    .getByRole('textbox', { name: /^Begins/ })
    .fill('2031');
  await form(page).getByRole('textbox', { name: /^Ends/ }).fill('2028');
  await page.keyboard.press('Control+Enter');
  await expect(form(page).getByRole('textbox', { name: 'Code' })).toHaveAccessibleDescription(
    /lower-case letters/i,
  );
  await expect(form(page).getByRole('textbox', { name: /^Ends/ })).toHaveAccessibleDescription(/before/);
  await accessible(page);
  await form(page).getByRole('textbox', { name: 'Code' }).fill('strategy-2024-2027');
  await form(page).getByRole('textbox', { name: 'Title' }).fill('A plan of tests');
  await form(page)
    .getByRole('textbox', { name: /^Begins/ })
    .fill('2028');
  await form(page).getByRole('textbox', { name: /^Ends/ }).fill('2031');
  await page.keyboard.press('Control+Enter');
  await expect(form(page).getByRole('alert')).toContainText('already belongs to another strategy');
  await form(page).getByRole('textbox', { name: 'Code' }).fill('plan-of-tests');
  await form(page).getByRole('textbox', { name: 'Principles' }).fill('Trust first\nNothing twice');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL('/strategies/plan-of-tests');
  await expect(page.getByText('2028 – 2031 · Planned')).toBeVisible();
  await expect(page.getByText('Nothing twice')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Delete' }).click();
  await form(page).getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/strategies');
  await expect(page.getByRole('row', { name: /A plan of tests/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL('/strategies/plan-of-tests');
  await expect(page.getByText('Nothing twice')).toBeVisible();
});

test('a priority and a key action are added in their place, changed, removed and brought back', async ({
  page,
  request,
}) => {
  await request.post('/v1/strategies', {
    data: { code: 'parts-of-tests', title: 'Parts of tests', from: '2032', until: '2033' },
  });
  await page.goto('/strategies/parts-of-tests');
  await expect(page.getByText('No priority yet')).toBeVisible();
  await page.keyboard.press('c');
  await expect(form(page).getByRole('textbox', { name: 'Code' })).toHaveValue('P1');
  await form(page).getByRole('textbox', { name: 'Title' }).fill('Trust of tests');
  await save(page);
  await page.getByRole('button', { name: 'Add a key action to P1' }).click();
  await expect(form(page).getByRole('textbox', { name: 'Code' })).toHaveValue('KA1.1');
  await form(page).getByRole('textbox', { name: 'Code' }).fill('KA2.1');
  await form(page).getByRole('textbox', { name: 'Key action' }).fill('Promise of tests');
  await save(page);
  await expect(form(page).getByRole('alert')).toContainText(
    'The strategy has no priority P2, under which KA2.1 would stand.',
  );
  await form(page).getByRole('textbox', { name: 'Code' }).fill('KA1.1');
  await form(page).getByRole('textbox', { name: 'Condition' }).fill('where possible');
  await save(page);
  await expect(page).toHaveURL('/strategies/parts-of-tests/KA1.1');
  await page.getByRole('button', { name: 'Add a sub-action' }).click();
  await expect(form(page).getByRole('textbox', { name: 'Code' })).toHaveValue('KA1.1a');
  await form(page).getByRole('textbox', { name: 'Key action' }).fill('Part of tests');
  await save(page);
  await page.getByRole('link', { name: 'Part of tests' }).click();
  await expect(page).toHaveURL('/strategies/parts-of-tests/KA1.1a');
  await page.getByRole('link', { name: /^KA1.1 ·/ }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await form(page).getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/strategies/parts-of-tests');
  await expect(page.getByText('It has no key action yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL('/strategies/parts-of-tests/KA1.1');
  await expect(page.getByRole('article', { name: 'KA1.1a' })).toBeVisible();
  await accessible(page);
  await page.goto('/strategies/parts-of-tests');
  await page.getByRole('button', { name: 'Remove P1' }).click();
  await form(page).getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No priority yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('article', { name: 'KA1.1', exact: true })).toContainText('where possible');
});

test('two officers who change the same key action lose nothing', async ({ page }) => {
  const code = 'both-of-tests';
  await page.request.post('/v1/strategies', {
    data: { code, title: 'Both of tests', from: '2034', until: '2035' },
  });
  await page.request.post(`/v1/strategies/${code}/priorities`, { data: { code: 'P1', title: 'One' } });
  const made = await page.request.post(`/v1/strategies/${code}/key-actions`, {
    data: { code: 'KA1.1', title: 'Begun' },
  });
  const [{ keyActions }] = (await made.json()).priorities;
  await page.goto(`/strategies/${code}/KA1.1`);
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
  await page.keyboard.press('e');
  await form(page).getByRole('textbox', { name: 'Key action' }).fill('Mine');
  const etag = made.headers().etag ?? '';
  await page.request.patch(`/v1/strategies/${code}/key-actions/${keyActions[0].id}`, {
    headers: { 'if-match': etag, 'content-type': 'application/merge-patch+json' },
    data: JSON.stringify({ title: 'Theirs', owner: 'Unit of tests' }),
  });
  await save(page);
  await page.getByRole('radio', { name: /Mine/ }).check();
  await page.getByRole('button', { name: 'Save the result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('KA1.1 · Mine');
  await expect(page.getByText('Unit of tests')).toBeVisible();
  await change(page, `/strategies/${code}`, { note: null });
});

test('nothing can be changed on another day, and a key action that is not there is said so, in French too', async ({
  page,
}) => {
  await page.goto(`${s}?on=2023-06-01`);
  await expect(page.getByText('2024 – 2027 · Planned')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a priority' })).toHaveAccessibleDescription(
    /Go back to today/,
  );
  await page.goto(`${s}/KA9.9`);
  await expect(page.getByText(/has no key action KA9.9/)).toBeVisible();
  await page.goto('/strategies/no-such-plan');
  await page.getByRole('link', { name: 'To the strategies' }).click();
  await expect(page).toHaveURL('/strategies');
  await page.evaluate(() => localStorage.setItem('concord.locale', 'fr'));
  await page.goto(s);
  await expect(page.getByRole('article', { name: 'KA2.1' })).toContainText('sous condition');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await accessible(page);
});

test('a strategy, a key action and the policy documents are found by name', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page).toHaveURL('/strategies');
  await page
    .getByRole('navigation', { name: 'Strategies and policy documents' })
    .getByRole('link', { name: 'Policy documents' })
    .click();
  await page.getByRole('link', { name: 'POL1' }).click();
  await page.getByRole('link', { name: /2024–2027/ }).click();
  await expect(page).toHaveURL(s);
  await page.keyboard.press('Control+k');
  await page
    .getByRole('combobox', { name: 'Search and commands' })
    .fill('strategic working arrangements or similar');
  await page.getByRole('option', { name: /Negotiate and conclude/ }).click();
  await expect(page).toHaveURL(`${s}/KA2.1`);
});
