import { createClient } from '@concord/client';
import { expect, type Page } from '@playwright/test';
import { key, origin } from './server.ts';

export const api = createClient({ baseUrl: origin, token: key });
export const s1 = { source: 'S1', locator: 'Priority 6', quote: null };

type Body = Parameters<typeof api.createActivity>[0]['body'];
/** An activity of its own for each test, in a year nobody else uses. */
export async function activity(title: string, some: Partial<Body> = {}): Promise<string> {
  const body: Body = {
    kind: 'technical-meeting',
    title,
    state: 'planned',
    from: '2027-03-09',
    citations: [s1],
    ...some,
  };
  return (await api.createActivity({ body })).data.id;
}
export const form = (page: Page) => page.getByRole('dialog');
export const field = (page: Page, name: RegExp) => form(page).getByRole('textbox', { name });
export const save = (page: Page) => form(page).getByRole('button', { name: 'Save', exact: true }).click();
export const closed = (page: Page) => expect(page.getByRole('listbox')).toHaveCount(0);
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await form(page).getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await closed(page);
}
