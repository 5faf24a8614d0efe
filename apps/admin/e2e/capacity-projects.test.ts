import { type APIRequestContext, expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';

const record = (request: APIRequestContext, code: string, more: object) =>
  request.post('/v1/capacity-projects', { data: { code, agencyRole: 'supports', ...more } });

test('a project is recorded with its mistakes shown at their fields, changed, deleted and brought back', async ({
  page,
}) => {
  await page.goto('/capacity-projects');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Capacity projects');
  await accessible(page);
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: /^Code/ }).fill('test-courts');
  await page.getByRole('textbox', { name: /^Budget/ }).fill('a lot');
  await page.getByRole('textbox', { name: /^First day/ }).fill('2025');
  await page.getByRole('textbox', { name: /^Last day/ }).fill('2024-06');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: /^Budget/ })).toHaveAccessibleDescription(
    /Write a sum such as/,
  );
  await expect(page.getByRole('textbox', { name: /^Last day/ })).toHaveAccessibleDescription(
    /The last day of the project, 2024-06, lies before its first day, 2025/,
  );
  await expect(page.getByText('or a working title while it has none').first()).toBeVisible();
  await accessible(page);
  await page.getByRole('textbox', { name: /^Working title/ }).fill('Courts for a test');
  await page.getByRole('textbox', { name: /^Budget/ }).fill('1 500 000');
  await page.getByRole('textbox', { name: /^Currency/ }).fill('eur');
  await page.getByRole('textbox', { name: /^Last day/ }).fill('2026-06');
  await page.getByRole('combobox', { name: 'Role of the agency' }).last().click();
  await page.getByRole('option', { name: 'the agency supports it' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL('/capacity-projects/test-courts');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Courts for a test');
  await expect(page.getByText('€1,500,000')).toBeVisible();
  const warnings = page.getByRole('list', { name: 'To look at' });
  await expect(warnings).toContainText(/ends before the strategy.*BR27/);
  await expect(warnings).toContainText('Its last day has passed');
  await accessible(page);
  await shot(page, 'project');

  await page.keyboard.press('e');
  await page.getByRole('combobox', { name: 'Status' }).last().click();
  await page.getByRole('option', { name: 'Closed' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(warnings).toHaveCount(0);

  const remove = async () => {
    await page.getByRole('button', { name: 'Delete' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(page).toHaveURL('/capacity-projects');
  };
  await remove();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL('/capacity-projects/test-courts');
  await remove();
});

test('projects stand against the time of the strategy; without dates they are listed as such', async ({
  page,
  request,
}) => {
  await record(request, 'test-dated', {
    name: 'Dated for a test',
    from: '2023',
    until: '2026',
    status: 'implementation',
  });
  await record(request, 'test-undated', { name: 'Undated for a test' });
  await page.goto('/capacity-projects?q=for a test&view=timeline');
  const figure = page.getByRole('figure', { name: 'Projects against the time of the strategy' });
  await expect(figure).toContainText('2023 – 2026 · Implementation');
  await expect(figure).toContainText('Undated for a test · period not recorded · status not recorded');
  await expect(page.getByRole('row', { name: /Dated for a test/ })).toContainText(
    'It ends before the strategy does',
  );
  await accessible(page);
  await shot(page, 'projects-timeline');
});

test('the matrix is walked with the arrow keys and tells each cell in words', async ({ page, request }) => {
  await record(request, 'test-matrix', {
    name: 'A matrix of its own',
    regions: ['gulf'],
    eligibility: 'regions',
    partnerCodes: ['SC'],
  });
  await page.goto('/capacity-projects');
  await page.getByRole('button', { name: 'Partners by projects' }).click();
  const grid = page.getByRole('grid', { name: 'Partners by projects' });
  await expect(grid.getByRole('columnheader', { name: 'A matrix of its own' })).toBeVisible();
  await expect(grid.getByRole('row', { name: /Seychelles/ })).toContainText('beneficiary');
  await expect(grid.getByRole('row', { name: /United Arab Emirates/ })).toContainText('may take part');
  const cells = grid.getByRole('gridcell');
  await cells.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(cells.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cells.first()).not.toBeFocused();
  await accessible(page);
  await shot(page, 'projects-matrix');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the rule of who may take part is explained, in French too', async ({ page, request }) => {
  await record(request, 'test-rule', { name: 'A rule for a test', eligibility: 'operational-arrangement' });
  await page.goto('/capacity-projects/test-rule');
  await expect(page.getByText('Only partners with an operational arrangement may take part')).toBeVisible();
  await expect(page.getByText('No beneficiary partner is on record.')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('concord.locale', 'fr'));
  await page.reload();
  await expect(page.getByText('Seuls les partenaires ayant un arrangement opérationnel')).toBeVisible();
  await accessible(page);
});

test('the map of the overview counts contact points, networks and projects', async ({ page, request }) => {
  await record(request, 'test-layer', { name: 'A layer for a test', partnerCodes: ['AU'] });
  await page.goto('/?layer=projects');
  await expect(
    page.getByRole('link', { name: /^Australia, beneficiary of a project, with their number, \d/ }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /No project on record/i })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('columnheader', { name: 'Contact points' })).toBeVisible();
  await accessible(page);
});
