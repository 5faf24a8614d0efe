import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { api } from './offices.ts';
import { origin } from './server.ts';

export const password = 'a long enough password';
type Role = Parameters<typeof api.inviteUser>[0]['body']['roles'][number];

/** A browser of somebody who is not signed in. */
export const stranger = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ extraHTTPHeaders: {}, baseURL: origin, locale: 'en-GB' });

let count = 0;

/** Somebody with these roles, invited by the administrator: their address, and the link of the invitation. */
export async function invite(roles: Role[]): Promise<{ email: string; link: string; id: string }> {
  count += 1;
  const email = `person-${process.pid}-${count}@agency.example`;
  const { data } = await api.inviteUser({ body: { email, roles } });
  return { email, link: new URL(data.link).hash, id: data.user.id };
}

/** Accepts the invitation in the browser and waits for the first page. */
export async function accept(page: Page, link: string, name: string): Promise<void> {
  await page.goto(`/welcome${link}`);
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(page.getByRole('button', { name: `Settings of ${name}` })).toBeVisible();
}
