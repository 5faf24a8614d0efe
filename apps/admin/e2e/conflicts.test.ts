import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { change, closed, create } from './register.ts';

const reading = (text: string, value: string, source: string) => ({
  text,
  value,
  citations: [{ source, locator: 'page 1', quote: null }],
});
const readings = [reading('There are two.', '2', 'S1'), reading('There are eight.', '8', 'S2')];

const made: string[] = [];
async function conflict(page: Page, more: object): Promise<string> {
  const { id } = await create(page, '/conflicts', { readings, ...more });
  made.push(id);
  return id;
}
test.afterEach(async ({ page }) => {
  for (const id of made.splice(0)) {
    const found = await page.request.get(`/v1/conflicts/${id}`);
    await page.request.delete(`/v1/conflicts/${id}`, { headers: { 'if-match': found.headers().etag ?? '' } });
  }
});

test('the desk lists the cases, and a case sets the readings side by side with their places', async ({
  page,
}) => {
  await page.goto('/sources');
  await page.getByRole('link', { name: 'Where they disagree' }).click();
  await expect(page.getByRole('row', { name: /How many working arrangements are in place/ })).toContainText(
    'S1',
  );
  await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  await accessible(page);
  await shot(page, 'conflicts');
  await page.getByRole('searchbox', { name: 'Search conflicts' }).fill('spelt');
  await expect(page).toHaveURL(/q=spelt/);
  await page.getByRole('link', { name: 'How EL PAcCTO 2.0 is spelt' }).click();
  const list = page.getByRole('list').filter({ hasText: 'Reading A' });
  await expect(list).toContainText('EL PACCTO 2.0');
  await expect(list).toContainText('Priority 6 (line 202)');
  await expect(page.getByText('Two spellings of one name', { exact: false })).toBeVisible();
  await accessible(page);
  await page.getByRole('link', { name: /^Europe Latin America/ }).click();
  await expect(page).toHaveURL('/capacity-projects/el-paccto-2');
  await page.getByRole('link', { name: 'Sources disagree on one point here' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How EL PAcCTO 2.0 is spelt');
});

test('the pages of what a conflict touches lead to it, quietly', async ({ page }) => {
  await page.goto('/partners/NG');
  await page.getByRole('link', { name: 'Sources disagree on 2 points here' }).click();
  await expect(page).toHaveURL('/conflicts?partnerCode=NG');
  await expect(page.getByRole('row', { name: /Nigeria/ })).toHaveCount(2);
  await page.goto('/partners/UA');
  await expect(page.getByRole('link', { name: 'Sources disagree on one point here' })).toBeVisible();
  await page.goto('/policy-documents/POL5');
  await page.getByRole('link', { name: 'Sources disagree on one point here' }).click();
  await page.getByRole('link', { name: 'Sources and conflicts' }).click();
  await expect(page).toHaveURL('/sources');
});

test('a conflict is recorded with its sources, resolved with a reason, and reopened with another', async ({
  page,
}) => {
  await page.goto('/conflicts?status=open');
  await expect(page.getByRole('row', { name: /Nigeria/ }).first()).toBeVisible();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New conflict' });
  await form.getByRole('textbox', { name: 'What they disagree on' }).fill('How long the test takes');
  const texts = form.getByRole('textbox', { name: 'What is read, in our own words' });
  await texts.nth(0).fill('It takes a minute.');
  await form.getByRole('button', { name: 'Save' }).click();
  const alert = form.getByRole('alert');
  await expect(alert).toContainText('What is read, in our own words: This is needed.');
  await expect(alert).toContainText('Say in which source this is read');
  await accessible(page);
  await texts.nth(1).fill('It takes two.');
  await form.getByRole('textbox', { name: 'The bare value' }).nth(1).fill('2 minutes');
  for (const n of [0, 1]) {
    await form.getByRole('button', { name: 'Add a source' }).nth(n).click();
    await form.getByRole('textbox', { name: 'Heading or page' }).nth(n).fill('page 1');
  }
  await form.getByLabel('Partners', { exact: true }).click();
  await page.getByRole('option', { name: /Kosovo/ }).click();
  await page.keyboard.press('Escape');
  await closed(page);
  await expect(form.getByText(/^\* This designation/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How long the test takes');
  made.push(page.url().split('/').at(-1) as string);
  await expect(page.getByText(/^\* This designation/)).toBeVisible();

  await page.getByRole('button', { name: 'Resolve' }).click();
  const resolve = page.getByRole('dialog', { name: 'What holds, and why' });
  await resolve.getByLabel('What holds').click();
  await page.getByRole('option', { name: 'One reading wins' }).click();
  await closed(page);
  await resolve.getByRole('button', { name: 'Resolve' }).click();
  await expect(resolve.getByRole('alert')).toContainText('Say which of the 2 readings wins.');
  await resolve.getByLabel('The reading that wins').click();
  await page.getByRole('option', { name: 'B · 2 minutes' }).click();
  await closed(page);
  await resolve.getByRole('textbox', { name: 'Reason' }).fill('Somebody measured it.');
  await accessible(page);
  await resolve.getByRole('button', { name: 'Resolve' }).click();
  await expect(page.getByRole('note')).toContainText('Somebody measured it.');
  await expect(page.getByRole('heading', { name: 'Reading B wins' })).toBeVisible();
  await accessible(page);
  await shot(page, 'conflict-resolved');

  await page.keyboard.press('e');
  const edit = page.getByRole('dialog', { name: 'Edit this conflict' });
  await expect(edit.getByText('Readings cannot be changed while the conflict is resolved')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reopen' }).click();
  const reopen = page.getByRole('dialog', { name: 'Reopen this conflict?' });
  await reopen.getByRole('button', { name: 'Reopen' }).click();
  await expect(reopen.getByRole('alert')).toHaveText('This is needed.');
  await reopen.getByRole('textbox').fill('Measured again');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Resolve' })).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
});

test('a stale save of a conflict loses nothing, and deleting can be undone', async ({ page }) => {
  const id = await conflict(page, { title: 'A stale one' });
  await page.goto(`/conflicts/${id}`);
  await page.getByRole('button', { name: 'Edit' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit this conflict' });
  await edit.getByRole('textbox', { name: 'What they disagree on' }).fill('A stale one, mine');
  await change(page, `/conflicts/${id}`, { title: 'A stale one, theirs' });
  await edit.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('radio', { name: /mine/ }).check();
  await page.getByRole('button', { name: /Save/ }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A stale one, mine');
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/conflicts');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A stale one, mine');
});

test('the palette finds a conflict by its words', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('what aiamp is called');
  await page.getByRole('option', { name: /What AIAMP is called in English/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What AIAMP is called in English');
});
