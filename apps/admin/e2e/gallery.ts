import { expect, type Page } from '@playwright/test';
import { gallery } from './server.ts';

// The shared parts on their own page, with sample data and no server behind them.
const session = {
  today: '2026-11-22',
  timeZone: 'Europe/Amsterdam',
  principal: {
    kind: 'account',
    id: '1',
    name: 'Ana Officer',
    scopes: ['register:read', 'register:write'],
    roles: ['officer'],
    secondFactor: false,
    steppedUpUntil: null,
    calendarToken: null,
  },
  register: { kind: 'demo', speaksFrom: '2024-03-31', loadedAt: null },
  strategy: null,
};
const sources = { items: [{ code: 'S1', title: 'Strategy 2024–2027' }], links: { next: null } };

/** Opens the gallery of shared parts, with the query that a test is about. */
export async function openGallery(page: Page, query = ''): Promise<void> {
  await page.route('**/v1/session*', (route) => route.fulfill({ json: session }));
  await page.route('**/v1/sources*', (route) => route.fulfill({ json: sources }));
  await page.goto(`${gallery}/gallery${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
