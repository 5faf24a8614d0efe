import { expect, type Page, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { create } from './register.ts';

/** How many pages the page in the browser would take on paper. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function open(page: Page, code: string, query = ''): Promise<void> {
  await page.goto(`/partners/${code}/brief${query}`);
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
}

test('a partner’s page leads to its brief: the answer, through whom, instruments, what is open, sources', async ({
  page,
}) => {
  await page.goto('/partners/UA');
  await page.getByRole('link', { name: 'Brief' }).click();
  await expect(page).toHaveURL('/partners/UA/brief');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Brief on Ukraine');
  const answer = page.getByRole('region', { name: 'May we exchange …' });
  await expect(answer.getByRole('listitem').first()).toContainText('Yes');
  await expect(answer).toContainText('Agreement on cooperation with Ukraine');
  await expect(page.getByRole('region', { name: 'Through whom' })).toContainText('Liaison prosecutor');
  await expect(page.getByRole('region', { name: 'What is open' })).toContainText(
    'No working arrangement that implements',
  );
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toContainText(
    /^1 S1, /,
  );
  await accessible(page);
  await shot(page, 'brief');
});

test('no partner of the register takes more than two pages of paper', async ({ page }) => {
  const { items } = await (await page.request.get('/v1/partners?limit=200')).json();
  const codes: string[] = items.map(({ code }: { code: string }) => code);
  expect(codes.length).toBeGreaterThanOrEqual(60);
  const pages: Record<string, number> = {};
  for (const code of codes) {
    await open(page, code);
    pages[code] = await pagesOf(page);
  }
  expect(Object.entries(pages).filter(([, count]) => count < 1 || count > 2)).toEqual([]);
});

test('nor does one with whom there is very much', async ({ page }) => {
  const long = 'of a name that goes on and on, as the names of offices sometimes do, '.repeat(2);
  const partnerCodes = ['BR'];
  for (let n = 0; n < 12; n++) {
    const citations = [{ source: 'S1', locator: `Paragraph ${n}`, quote: null }];
    const office = {
      partnerCode: 'BR',
      appointedBy: 'country-authority',
      from: '2025',
      languages: ['pt', 'en', 'fr', 'es'],
    };
    await create(page, '/contact-points', { ...office, authority: `Office ${n} ${long}`, citations });
    const held = { kind: 'technical-meeting', state: 'held', from: '2026-02', partnerCodes };
    await create(page, '/activities', { ...held, title: `Meeting ${n} ${long}`, citations });
    await create(page, '/agreements', { partnerCode: 'BR', title: `Agreement ${n} ${long}`, citations });
  }
  await open(page, 'BR');
  await expect(page.getByText('and 7 more on the register').first()).toBeVisible();
  expect(await pagesOf(page)).toBe(2);
});

test('the footnote on a designation is on the paper (BR17), and no page is blank', async ({ page }) => {
  await open(page, 'XK', '?on=2026-06-30');
  const footnote = page.getByText(/^\* This designation is without prejudice/);
  await page.emulateMedia({ media: 'print' });
  await expect(footnote).toBeVisible();
  await expect(page.getByText('As things stood on 30 Jun 2026.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  expect(await pagesOf(page)).toBe(1);
});

test('a country without a record has a brief as well: the answer alone', async ({ page }) => {
  await open(page, 'GH');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Brief on Ghana');
  await expect(page.getByText('The register has no record of this country.')).toBeVisible();
  await page.goto('/partners/FR/brief');
  await expect(page.getByText(/Member State/)).toBeVisible();
});

test('on a phone a brief reads as one column, and in French', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => localStorage.setItem('concord.locale', 'fr'));
  await page.goto('/partners/EC/brief');
  await expect(page.getByRole('heading', { name: 'Ce qui reste ouvert' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await accessible(page);
});
