import { expect, type Page } from '@playwright/test';

// What a test does to the register beside the screen it looks at: through the API, as someone else would.

/** Removes a record if it is there, so that a test can make it. */
export async function forget(page: Page, path: string): Promise<void> {
  const found = await page.request.get(`/v1${path}`);
  if (!found.ok()) return;
  await page.request.delete(`/v1${path}`, { headers: { 'if-match': found.headers().etag ?? '' } });
}

/** Another officer changes a record meanwhile. */
export async function change(page: Page, path: string, body: object): Promise<void> {
  const found = await page.request.get(`/v1${path}`);
  await page.request.patch(`/v1${path}`, {
    headers: { 'if-match': found.headers().etag ?? '', 'content-type': 'application/merge-patch+json' },
    data: JSON.stringify(body),
  });
}

export async function create(page: Page, path: string, body: object): Promise<{ id: string }> {
  const made = await page.request.post(`/v1${path}`, { data: body });
  return made.json();
}

/** A menu that closes still holds the keyboard for a moment. */
export const closed = (page: Page): Promise<void> => expect(page.getByRole('listbox')).toHaveCount(0);
