import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { accessible, shot } from './look.ts';
import { create } from './register.ts';

test('somebody is found, everything about them is handed out, and they are erased', async ({ page }) => {
  await page.goto('/personal-data');
  const name = `Quirina ${process.pid}`;
  const { id } = await create(page, '/contact-points', {
    partnerCode: 'BR',
    appointedBy: 'country-authority',
    from: '2020',
  });
  await create(page, `/contact-points/${id}/holders`, { name, email: 'quirina@example.org', from: '2020' });
  await expect(
    page
      .getByRole('table', { name: 'What is kept, and why' })
      .getByRole('row', { name: /Holders of contact points/ }),
  ).toContainText('24 months');
  await expect(page.getByRole('table', { name: 'One person' })).toHaveCount(0);

  await page.getByRole('searchbox', { name: 'Search people by name, office or partner' }).fill(name);
  const row = page.getByRole('row', { name: new RegExp(name) });
  await expect(row).toContainText('quirina@example.org');
  await accessible(page);
  await shot(page, 'personal-data');
  const downloading = page.waitForEvent('download');
  await row.getByRole('button', { name: `Hand out everything about ${name}` }).click();
  const handed = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(handed.revisions[0].values.name).toBe(name);

  await row.getByRole('button', { name: `Erase the details of ${name}` }).click();
  const act = page.getByRole('button', { name: 'Erase for good' });
  await expect(act).toBeDisabled();
  await page.getByLabel('Reason, for the audit trail').fill('She asked for it');
  await act.click();
  await expect(page.getByText('The details are erased.')).toBeVisible();
  await expect(page.getByText('Nobody by that name')).toBeVisible();
  expect(await (await page.request.get(`/v1/contact-points/${id}`)).text()).not.toContain(name);
});

test('retention is changed, and a run shows first whom it concerns', async ({ page }) => {
  await page.goto('/personal-data');
  await page.getByRole('button', { name: 'Edit “Liaison magistrates”' }).click();
  await page.getByLabel('Kept after the end').fill('none');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Write a whole number of months').first()).toBeVisible();
  await page.getByLabel('Kept after the end').fill('36');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name: /Liaison magistrates/ })).toContainText('36 months');

  await page.getByRole('button', { name: 'See whom it concerns' }).click();
  await expect(page.getByText(/^It concerns/)).toBeVisible();
  await accessible(page);
});

test('who read whose details is seen by person, with the purpose, and leaves as a file', async ({ page }) => {
  await page.goto('/personal-data');
  const { id } = await create(page, '/contact-points', {
    partnerCode: 'BR',
    appointedBy: 'country-authority',
    authority: `Office ${process.pid}`,
    from: '2020',
  });
  await create(page, `/contact-points/${id}/holders`, { name: `Rosa ${process.pid}`, from: '2020' });
  await page.request.get(`/v1/contact-points/${id}`, { headers: { 'access-purpose': 'File%2012' } });
  await page.goto('/administration/personal-data-reads');
  const row = page.getByRole('row', { name: new RegExp(`Office ${process.pid}.*File 12`) });
  await expect(row).toContainText('getContactPoint');
  await expect(page.getByText(`Rosa ${process.pid}`)).toHaveCount(0);
  await accessible(page);
  await shot(page, 'personal-data-reads');
  await row.getByRole('button', { name: `Office ${process.pid}` }).click();
  await expect(page).toHaveURL(/person=/);
  await expect(page.getByText('2 of 2')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV file' }).click();
  const lines = readFileSync(await (await downloading).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(3);
});
