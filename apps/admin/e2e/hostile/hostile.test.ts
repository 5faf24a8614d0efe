import { type Browser, expect, type Page, test } from '@playwright/test';
import { freePort, type OwnServer, startOwnServer } from '../own-server.ts';
import { key } from '../server.ts';
import { uncovered } from './covered.ts';
import { openAll } from './open-all.ts';
import { type HostileRegister, hostileRegister } from './register.ts';
import { screens } from './screens.ts';
import { leaveTraces } from './traces.ts';
import { watch } from './watch.ts';

// A register of its own: one record of each kind, and markup, scripts and templates in every text.
let server: OwnServer;
let register: HostileRegister;
test.beforeAll(async () => {
  server = await startOwnServer(await freePort(), { CONCORD_WEBHOOK_NETWORKS: '127.0.0.1/32' });
  register = await hostileRegister(server.origin);
  await leaveTraces(register);
});
test.afterAll(() => server.stop());

/** The sources of a conflict itself: its page shows those of its readings. */
const shownNowhere = /^createConflict\/citations/;

/** A page under watch: nothing may happen on it. */
async function watched(browser: Browser) {
  const extraHTTPHeaders = { authorization: `Bearer ${key}` };
  const context = await browser.newContext({ baseURL: server.origin, extraHTTPHeaders, locale: 'en-GB' });
  const happened = await watch(context, server.origin);
  return { page: await context.newPage(), happened };
}

/** Nothing of the data became markup or an address that runs. */
const inert = (page: Page) =>
  expect(
    page.locator('[onerror], [onload], :is(a, form, iframe):is([href^="javascript:" i], [href^="data:" i])'),
  ).toHaveCount(0);

test('every text that the register takes from anybody is hostile here', () => {
  expect(uncovered()).toEqual([]);
});

test('no screen breaks the policy, and every hostile text stands there as it was written', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const { page, happened } = await watched(browser);
  for (const address of await screens(register.made)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await register.texts.look(page);
    await openAll(page, () => register.texts.look(page));
    await inert(page);
    expect(happened, address).toEqual([]);
  }
  expect(register.texts.unseen().filter((place) => !shownNowhere.test(place))).toEqual([]);
});
