import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { create, forget } from './register.ts';

/** A receiver on this machine that answers as it is told, and counts what it was sent. */
async function startReceiver() {
  const receiver = { url: '', status: 204, types: [] as string[], close: () => {} };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    receiver.types.push((JSON.parse(body) as { type: string }).type);
    response.writeHead(receiver.status).end(receiver.status < 300 ? '' : 'Not today');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  receiver.close = () => server.close();
  return receiver;
}

const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const source = (page: Page, code: string) => create(page, '/sources', { code, title: 'Told', kind: 'other' });

test('a webhook is registered, its secret shown once, verified, and tells of a change', async ({ page }) => {
  const receiver = await startReceiver();
  const { items } = await (await page.request.get('/v1/webhooks')).json();
  for (const { id } of items) await forget(page, `/webhooks/${id}`);
  await page.goto('/administration/webhooks');
  await expect(page.getByRole('navigation').getByRole('list', { name: 'Administration' })).toBeVisible();
  await expect(page.getByText('No webhook yet')).toBeVisible();
  await accessible(page);
  await shot(page, 'webhooks-empty');
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'New webhook' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Case desk');
  await form.getByRole('textbox', { name: 'Address' }).fill('https://10.0.0.1/hook');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('is not a public address');
  await accessible(page);
  await shot(page, 'webhook-form');
  await form.getByRole('textbox', { name: 'Address' }).fill(receiver.url);
  await form.getByRole('button', { name: 'Save' }).click();

  const once = page.getByRole('dialog', { name: 'The secret is shown this once' });
  await expect(once.getByRole('textbox', { name: 'Signing secret' })).toHaveValue(/^whsec_.{44}$/);
  await accessible(page);
  await shot(page, 'webhook-secret');
  await once.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Case desk');
  await page.reload();
  await expect(page.getByText('Not verified')).toBeVisible();
  await expect(once).toBeHidden();

  receiver.status = 500;
  await named(page, 'Verify').click();
  await expect(page.getByRole('status').filter({ hasText: 'did not take the ping: 500' })).toBeVisible();
  await accessible(page);
  await shot(page, 'webhook-unverified');
  receiver.status = 204;
  await named(page, 'Verify').click();
  await expect(page.getByText('Active', { exact: true })).toBeVisible();

  await source(page, 'WEBHOOK1');
  const row = page.getByRole('row', { name: /source\.created/ });
  // It is sent in a moment; the page tells what there was when it was opened.
  await expect(async () => {
    await page.reload();
    await expect(row.getByText('Delivered')).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  // Other tests change the register meanwhile, and the webhook tells of all of it.
  const ours = () => receiver.types.filter((type) => type === 'webhook.ping' || type === 'source.created');
  expect(ours().slice(0, 3)).toEqual(['webhook.ping', 'webhook.ping', 'source.created']);
  const before = ours().length;
  await accessible(page);
  await shot(page, 'webhook-active');

  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('source.created');
  await expect(page.getByText('"link": "/v1/sources/WEBHOOK1"')).toBeVisible();
  await expect(named(page, 'Skip')).toHaveAccessibleDescription(/is delivered/);
  await accessible(page);
  await shot(page, 'webhook-delivery');
  await named(page, 'Send again').click();
  await expect(page.getByText('sent again', { exact: true })).toBeVisible();
  await expect.poll(() => ours().length).toBeGreaterThan(before);
  await page.getByRole('link', { name: 'Open the record' }).click();
  await expect(page).toHaveURL('/sources/WEBHOOK1');
  receiver.close();
});

test('what fails is seen, replayed and skipped; secrets change over; switched off it waits', async ({
  page,
}) => {
  const receiver = await startReceiver();
  const { id } = await create(page, '/webhooks', { name: 'Archive', url: receiver.url, types: ['source'] });
  await create(page, `/webhooks/${id}/verification`, {});
  await page.goto(`/administration/webhooks/${id}`);
  await expect(page.getByText('Active', { exact: true })).toBeVisible();

  receiver.status = 503;
  await source(page, 'WEBHOOK2');
  const row = page.getByRole('row', { name: /source\.created/ });
  await expect(async () => {
    await page.reload();
    await expect(row).toContainText('503 in', { timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  await expect(row).toContainText('Waiting');
  await shot(page, 'webhook-failing');
  await row.getByRole('link').click();
  await expect(page.getByRole('row', { name: /Not today/ }).first()).toBeVisible();
  await shot(page, 'webhook-delivery-failing');
  await named(page, 'Skip').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByText('Skipped', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'All deliveries of Archive' }).click();

  receiver.status = 204;
  receiver.types.length = 0;
  await named(page, 'Replay').click();
  const replay = page.getByRole('dialog', { name: 'Replay from another point' });
  await replay.getByRole('textbox', { name: 'Time' }).fill('noon');
  await replay.getByRole('button', { name: 'Replay' }).click();
  await expect(replay.getByRole('alert')).toContainText('such as 14:30');
  await replay.getByRole('textbox', { name: 'Time' }).fill('');
  await replay.getByRole('textbox', { name: 'Day' }).fill('1 jan 2020');
  await accessible(page);
  await shot(page, 'webhook-replay');
  await replay.getByRole('button', { name: 'Replay' }).click();
  await expect(page.getByText('Archive goes on from there.')).toBeVisible();
  await expect
    .poll(() => receiver.types.filter((type) => type === 'source.created').length)
    .toBeGreaterThan(3);

  await named(page, 'New secret').click();
  const add = page.getByRole('dialog', { name: 'Make a new secret?' });
  await add.getByRole('radio', { name: 'ends in 24 hours' }).check();
  await accessible(page);
  await add.getByRole('button', { name: 'Make it' }).click();
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByText(/^signs until \d/)).toBeVisible();
  await expect(named(page, 'New secret')).toHaveAccessibleDescription(/two secrets at most/);
  const old = page.getByRole('listitem').filter({ hasText: /signs until \d/ });
  await old.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(old).toHaveCount(0);

  await named(page, 'Disable').click();
  await expect(page.getByText(/Switched off by hand/)).toBeVisible();
  await accessible(page);
  await shot(page, 'webhook-disabled');
  await named(page, 'Enable').click();
  await expect(page.getByText('Active', { exact: true })).toBeVisible();
  await expect(page.getByText('Administrator client: switched it on')).toBeVisible();

  await named(page, 'Delete').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL('/administration/webhooks');
  await expect(page.getByText('Deleted the webhook Archive.')).toBeVisible();
  receiver.close();
});

test('in French nothing stays English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('concord.locale', 'fr'));
  const { id } = await create(page, '/webhooks', { name: 'Bureau', url: 'http://127.0.0.1:9/' });
  await page.goto(`/administration/webhooks/${id}`);
  await expect(page.getByRole('heading', { name: 'Secrets de signature' })).toBeVisible();
  await named(page, 'Vérifier').click();
  await expect(page.getByText('personne n’écoute à cette adresse').first()).toBeVisible();
  await shot(page, 'webhook-french');
});
