import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { again, agreement, cases, change, note, parts, read } from './shared-edits.ts';

const form = (page: Page) => page.getByRole('dialog');
const merge = (page: Page) => page.getByRole('table', { name: 'Someone else changed this in between' });

for (const [what, { make, edit, field = note }] of Object.entries(cases)) {
  test(`two officers at once: ${what}, by keyboard alone`, async ({ page }) => {
    const { root, part, at, clean } = await make(page);
    await page.goto(at ?? root);
    const within = what === 'an assessment' ? page.getByRole('region', { name: /need/i }) : page;
    await within.getByRole('button', { name: edit }).first().press('Enter');
    const input = form(page).getByRole('textbox', { name: field.label });
    await expect(input).toBeVisible();
    await change(page, root, field.body, part);

    await input.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(field.mine);
    await page.keyboard.press('Control+Enter');
    await expect(merge(page).getByRole('row', { name: /changed by both/ })).toHaveCount(1);
    await expect(page.getByRole('heading', { name: 'Someone else changed this in between' })).toBeFocused();
    // Nothing is called by the key a program has for it.
    for (const cell of await merge(page).getByRole('rowheader').allTextContents()) {
      expect(cell.trim()).toMatch(/^[A-Z][^A-Z]*( [\p{L}/-]+)*/u);
      expect(cell).not.toMatch(/[a-z][A-Z]/);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(merge(page).getByRole('radio', { name: /^Theirs/ })).toBeChecked();
    await expect(merge(page).getByRole('cell').last()).toHaveText(field.shown);
    await page.keyboard.press('Control+Enter');
    await expect(form(page)).toHaveCount(0);
    expect(JSON.stringify(await read(page, root))).toContain(JSON.stringify(field.body).slice(1, -1));
    await clean();
  });
}

test('two browsers, no mouse: both changes stand, and each field is chosen once', async ({
  page,
  browser,
}) => {
  const { root, clean } = await agreement(page);
  const other = await (await browser.newContext()).newPage();
  for (const each of [page, other]) {
    await each.goto(root);
    await expect(each.getByRole('heading', { level: 1 })).toHaveText('By two');
    await each.keyboard.press('e');
    await expect(form(each)).toBeVisible();
  }
  const write = async (on: Page, label: RegExp, words: string) => {
    await form(on).getByRole('textbox', { name: label }).focus();
    await on.keyboard.press('Control+a');
    await on.keyboard.type(words);
  };
  await write(other, /^Title/, 'Their title');
  await write(other, /^Reference/, 'Their reference');
  await other.keyboard.press('Control+Enter');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Their title');

  await write(page, /^Title/, 'My title');
  await write(page, /^Note/, 'My note');
  await page.keyboard.press('Control+Enter');
  await expect(merge(page).getByRole('row')).toHaveCount(4);
  await expect(merge(page).getByRole('radio', { name: 'Yours, Note: My note' })).toBeChecked();
  await expect(merge(page).getByRole('radio', { name: 'Theirs, Reference: Their reference' })).toBeChecked();
  await accessible(page);
  await shot(page, 'merge');

  // Who wants to leave is asked here too, and stays where he was.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert').getByText('You have not saved this.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on editing', exact: true }).press('Enter');
  await expect(merge(page)).toBeVisible();
  await page.getByRole('radio', { name: /^Yours, Title/ }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(form(page)).toHaveCount(0);
  expect(await read(page, root)).toMatchObject({
    title: 'My title',
    reference: 'Their reference',
    note: 'My note',
  });

  // What lies outside of the form needs no question: both stand.
  await page.keyboard.press('e');
  await write(page, /^Note/, 'Another note');
  const step = { stage: 'need-identified', on: '2024', citations: [] };
  expect((await page.request.post(`/v1${root}/milestones`, { ...again, data: step })).status()).toBe(201);
  await page.keyboard.press('Control+Enter');
  await expect(form(page)).toHaveCount(0);
  expect(await read(page, root)).toMatchObject({ note: 'Another note', milestones: [{ on: '2024' }] });
  await other.context().close();
  await clean();
});

test('what somebody changed meanwhile is not removed unseen: one is told, and sees it as it is now', async ({
  page,
}) => {
  const { root, clean } = await agreement(page);
  await page.goto(root);
  await page.getByRole('button', { name: 'Delete' }).press('Enter');
  await change(page, root, { title: 'No longer the same' });
  await form(page).getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No longer the same');
  expect((await read(page, root)).title).toBe('No longer the same');
  await clean();
});

/** A part of a record by its id, in whichever of its lists; nothing where it is gone. */
const findPart = (record: object, id: string): Record<string, unknown> =>
  Object.values(record)
    .flat()
    .find((each) => each?.id === id) ?? {};

for (const [what, { make, remove: button }] of Object.entries(parts)) {
  test(`what is removed and undone is the same as before, not a new one: ${what}`, async ({ page }) => {
    const { root, part = '', clean } = await make(page);
    const id = part.split('/').at(-1) ?? '';
    const found = async () => findPart(await read(page, root), id);
    const { version: _, updatedAt: _later, ...before } = await found();
    await page.goto(root);
    await page.getByRole('button', { name: button }).first().press('Enter');
    await form(page).getByRole('button', { name: 'Delete' }).press('Enter');
    await expect(form(page)).toHaveCount(0);
    expect(await found()).toEqual({});
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(found).toMatchObject(before);
    await expect(page.getByRole('button', { name: button }).first()).toBeVisible();
    await clean();
  });
}
