import { createClient } from '@concord/client';
import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { needsProof } from './needs-proof.ts';
import { accept, invite, password, stranger } from './people.ts';
import { closed } from './register.ts';

async function administrator(page: Page, name: string): Promise<string> {
  const { email, link } = await invite(['administrator']);
  await accept(page, link, name);
  return email;
}

test('an administrator invites somebody, gives the password once more, and changes what they may do', async ({
  browser,
}) => {
  const context = await stranger(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await administrator(page, 'Ha Administrator');
  await page.getByRole('link', { name: 'Users' }).click();
  await expect(page.getByRole('row', { name: /Ha Administrator/ })).toContainText('Active');
  await accessible(page);
  await shot(page, 'users');

  await needsProof(page, '**/v1/users', 'POST', 2);
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const form = page.getByRole('dialog', { name: 'Invite somebody' });
  await form.getByRole('button', { name: 'Make the invitation' }).click();
  await expect(form.getByRole('alert')).toContainText('Give at least one role.');
  const email = `invited-${process.pid}-${Date.now()}@agency.example`;
  await form.getByRole('textbox', { name: 'Email address' }).fill(email);
  await form.getByRole('textbox', { name: 'Name' }).fill('Io Reader');
  await form.getByRole('checkbox', { name: 'Reader' }).check();
  await accessible(page);
  await shot(page, 'invite');
  await form.getByRole('button', { name: 'Make the invitation' }).click();
  const proof = page.getByRole('dialog', { name: 'Give your password once more' });
  await expect(proof.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(proof).toBeHidden();
  await expect(form.getByRole('alert')).toContainText('Give your password once more.');
  await form.getByRole('button', { name: 'Make the invitation' }).click();
  await accessible(page);
  await shot(page, 'step-up');
  await proof.getByLabel('Password', { exact: true }).fill('not this one');
  await page.keyboard.press('Enter');
  await expect(proof.getByRole('alert')).toContainText('This is not right.');
  await proof.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');

  const once = page.getByRole('dialog', { name: 'Invitation of Io Reader' });
  await expect(once.getByRole('figure')).toContainText('/welcome#');
  await accessible(page);
  await shot(page, 'invitation-link');
  await once.getByRole('button', { name: 'Copy' }).click();
  await expect(once.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await once.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Io Reader');
  await expect(page.getByText('Invited', { exact: true })).toBeVisible();

  const invited = await stranger(browser);
  const there = await invited.newPage();
  await accept(there, new URL(copied).hash, 'Io Reader');
  await page.reload();
  await expect(page.getByRole('row', { name: /Chrome on Linux/ })).toHaveCount(1);
  await accessible(page);
  await shot(page, 'user');
  await page.getByRole('button', { name: 'Edit' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit Io Reader' });
  await edit.getByRole('checkbox', { name: 'Officer', exact: true }).check();
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Reader and Officer')).toBeVisible();

  await page.getByRole('button', { name: 'Disable' }).click();
  await expect(page.getByText('The account is disabled; its sessions have ended.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'New link' })).toHaveAttribute('aria-disabled', 'true');
  await there.goto('/partners');
  await expect(there.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.getByRole('button', { name: 'Make active' }).click();
  await page.getByRole('button', { name: 'New link' }).click();
  await expect(page.getByRole('dialog', { name: 'Invitation of Io Reader' })).toContainText('/welcome#');
  await invited.close();
  await context.close();
});

test('a partner system is recorded, gets a key that works, and loses it', async ({ browser, baseURL }) => {
  const context = await stranger(browser);
  const page = await context.newPage();
  await administrator(page, 'Ju Administrator');
  await page.getByRole('link', { name: 'Partner systems' }).click();
  await expect(page.getByText('No partner system yet').or(page.getByRole('row').nth(1))).toBeVisible();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New partner system' });
  const name = `Case system ${process.pid}-${Date.now()}`;
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await form.getByRole('textbox', { name: 'Addresses it may call from' }).fill('127.0.0.0/8\nsomewhere');
  await form.getByRole('checkbox', { name: 'exchange-answers:read' }).check();
  await accessible(page);
  await shot(page, 'new-partner-system');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('somewhere is not an address or network');
  await form.getByRole('textbox', { name: 'Addresses it may call from' }).fill('127.0.0.0/8');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  const keys: string[] = [];
  for (const kind of ['API key', 'Client secret']) {
    await page.getByRole('button', { name: 'Issue a key' }).click();
    const issue = page.getByRole('dialog', { name: `Issue a key to ${name}` });
    await issue.getByRole('radio', { name: kind }).check();
    await issue.getByRole('button', { name: 'Issue', exact: true }).click();
    const once = page.getByRole('dialog', { name: kind });
    await expect(once.getByRole('figure')).toContainText('concord_');
    keys.push(((await once.getByRole('figure').textContent()) ?? '').trim());
    await once.getByRole('button', { name: 'I have kept it' }).click();
  }
  await expect(page.getByRole('button', { name: 'Issue a key' })).toHaveAttribute('aria-disabled', 'true');
  // The button that issues has the focus again, and says in a tooltip why it cannot.
  await page.mouse.move(0, 0);
  await page.getByRole('heading', { level: 1 }).focus();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expect(page.locator('.whitespace-normal')).toHaveCount(0); // it fades out
  await accessible(page);
  await shot(page, 'partner-system');
  const partner = createClient({ baseUrl: baseURL!, token: keys[0]! });
  expect((await partner.getSession()).data.principal.name).toBe(name);
  await page
    .getByRole('row', { name: /API key/ })
    .getByRole('button', { name: /^Revoke/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByRole('row', { name: /API key/ })).toContainText('revoked on');
  await expect.poll(() => partner.getSession().catch((problem) => problem.status)).toBe(401);

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/administration/partner-systems');
  await expect(page.getByRole('row', { name })).toHaveCount(0);
  await context.close();
});

test('the trail tells what was done, filtered by the address, as a file too', async ({ browser }) => {
  const context = await stranger(browser);
  const page = await context.newPage();
  await administrator(page, 'Ko Administrator');
  await page.getByRole('link', { name: 'Audit trail' }).click();
  await page.getByRole('button', { name: 'Ko Administrator', exact: true }).first().click();
  await expect(page).toHaveURL(/\/audit\?actor=/);
  await expect(page.getByRole('row', { name: /Administrator client/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Accepted the invitation Ko Administrator/ })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('search').getByRole('button', { name: 'What' }).click();
  await page.getByRole('option', { name: 'Accepted the invitation' }).click();
  await page.keyboard.press('Escape');
  await closed(page);
  await expect(page).toHaveURL('/administration/audit?kind=invitation-accepted');
  await expect(page.getByRole('row', { name: /Invited somebody/ })).toHaveCount(0);
  await page.getByRole('textbox', { name: 'To day' }).fill('1 Jan 2020');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing fits these filters')).toBeVisible();
  await page.goto('/administration/audit?kind=invitation-accepted');
  await expect(page.getByRole('row', { name: /Ko Administrator/ })).toBeVisible();
  await shot(page, 'audit');
  await needsProof(page, '**/v1/audit/export*', 'GET');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV file' }).click();
  const proof = page.getByRole('dialog', { name: 'Give your password once more' });
  await proof.getByLabel('Password', { exact: true }).fill(password);
  await proof.getByRole('button', { name: 'Go on' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('concord-audit-2026-11-22.csv');
  const text = await (await file.createReadStream()).setEncoding('utf8').toArray();
  expect(text.join('')).toContain('Ko Administrator');
  expect(text.join('')).not.toContain('user-invited');
  await context.close();
});

test('who may not administer is shown no such screens, and told why where a link leads there', async ({
  browser,
}) => {
  const { link } = await invite(['officer']);
  const context = await stranger(browser);
  const page = await context.newPage();
  await accept(page, link, 'Li Officer');
  await expect(page.getByRole('link', { name: 'Partners' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Users' })).toHaveCount(0);
  await page.goto('/administration/users');
  await expect(
    page.getByText('It needs the scope admin, which these roles hold: Administrator.'),
  ).toBeVisible();
  await page.goto('/administration/audit');
  await expect(page.getByText('It needs the scope audit:read')).toBeVisible();
  await accessible(page);
  await shot(page, 'scope-needed');
  await context.close();
});
