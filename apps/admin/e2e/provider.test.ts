import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createClient } from '@concord/client';
import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { freePort, type OwnServer, startOwnServer, untilAnswered } from './own-server.ts';
import { key } from './server.ts';

const providerMain = join(import.meta.dirname, '../../api/test/identity-provider-process.ts');

// A server of its own that trusts a certified provider with pages of its own; both in this browser as in an agency's.
let server: OwnServer;
let stopProvider: () => void;
test.beforeAll(async () => {
  const [port, providerPort] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  const issuer = `http://localhost:${providerPort}`;
  const provider = spawn('node', [providerMain, String(providerPort), origin], { stdio: 'ignore' });
  stopProvider = () => provider.kill();
  await untilAnswered(`${issuer}/.well-known/openid-configuration`, provider);
  server = await startOwnServer(port, {
    CONCORD_OIDC_ISSUER: issuer,
    CONCORD_OIDC_CLIENT_ID: 'concord',
    CONCORD_OIDC_CLIENT_SECRET: 'known to both sides, and long enough',
    CONCORD_OIDC_NAME: 'Agency ID',
    CONCORD_ORIGIN: origin,
    CONCORD_NOW: '',
  });
});
test.afterAll(async () => {
  stopProvider();
  await server.stop();
});

const signInThere = async (page: Page, email: string) => {
  await expect(page).toHaveURL(/^http:\/\/localhost/);
  await page.getByPlaceholder('Enter any login').fill(email);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
};

test('who was invited signs in at the agency’s provider, comes back to their page, and signs out', async ({
  browser,
}) => {
  const email = 'ana@agency.example';
  await createClient({ baseUrl: server.origin, token: key }).inviteUser({
    body: { email, roles: ['officer'] },
  });
  const context = await browser.newContext({ extraHTTPHeaders: {}, baseURL: server.origin, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/partners?q=mol');
  await expect(page.getByRole('link', { name: 'Sign in with Agency ID' })).toBeVisible();
  await accessible(page);
  await shot(page, 'sign-in-provider');
  await page.getByRole('link', { name: 'Sign in with Agency ID' }).click();
  await signInThere(page, email);
  await expect(page.getByRole('row', { name: /Moldova/ })).toBeVisible();
  await expect(page).toHaveURL('/partners?q=mol');

  await page.getByRole('button', { name: 'Settings of ana' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  // The provider asks whether to end its own session as well, and sends back.
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(page).toHaveURL('/sign-in');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.goto('/networks');
  await expect(page.getByRole('link', { name: 'Sign in with Agency ID' })).toBeVisible();
  await context.close();
});

test('whom nobody invited is sent back with a sentence, and stays out', async ({ browser }) => {
  const context = await browser.newContext({ extraHTTPHeaders: {}, baseURL: server.origin, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/networks');
  await page.getByRole('link', { name: 'Sign in with Agency ID' }).click();
  await signInThere(page, 'stranger@elsewhere.example');
  await expect(
    page.getByText('Nobody has invited you yet. Ask an administrator of this register.'),
  ).toBeVisible();
  await expect(page).toHaveURL('/sign-in?refused=not-invited&to=%2Fnetworks');
  await accessible(page);
  await shot(page, 'sign-in-refused');
  expect((await context.request.get('/v1/session')).status()).toBe(401);
  await context.close();
});
