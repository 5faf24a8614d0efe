import { expect, test } from '@playwright/test';
import { api, s1 } from './activity.ts';
import { accessible, shot } from './look.ts';

test('who can be met and what was done stands on the page of the partner, indirect ways marked', async ({
  page,
}) => {
  const office = {
    appointedBy: 'country-authority' as const,
    authority: 'Office of Lebanon',
    from: '2025-01',
  };
  const { data } = await api.createContactPoint({ body: { ...office, partnerCode: 'LB', citations: [s1] } });
  const confirmation = { confirmedOn: '2026-09-01', citations: [s1] };
  await api.recordContactPointConfirmation({ id: data.id, body: confirmation });
  const secretariat = { appointedBy: 'network' as const, authority: 'Secretariat', from: '2024' };
  await api.createContactPoint({ body: { ...secretariat, partnerCode: 'casc', citations: [s1] } });
  await api.createNetworkMember({ code: 'casc', body: { partnerCode: 'LB', from: '2020', citations: [s1] } });
  const posting = { status: 'planned' as const, from: '2027-02', citations: [s1] };
  await api.createLiaisonMagistrate({ body: { ...posting, partnerCode: 'LB' } });
  const met = {
    title: 'Met in Beirut',
    kind: 'country-visit' as const,
    state: 'held' as const,
    from: '2026-10',
  };
  await api.createActivity({
    body: { ...met, partnerCodes: ['LB'], contactPointIds: [data.id], citations: [s1] },
  });

  await page.goto('/partners/LB');
  const channels = page.getByRole('region', { name: 'Through whom' });
  const direct = channels.getByRole('link', { name: 'Contact point', exact: true });
  await expect(direct).toHaveAttribute('href', `/contact-points/${data.id}`);
  await expect(channels).toContainText(/Contact point of a network\s*indirect/);
  await expect(page.getByRole('region', { name: 'Contact points', exact: true })).toContainText(
    /Office of Lebanon.*confirmed 1 Sept? 2026.*Interaction: Occasional, last Oct 2026/s,
  );
  await expect(page.getByRole('region', { name: 'Liaison magistrates posted by the agency' })).toContainText(
    'start in sight: Feb 2027',
  );
  await expect(page.getByRole('region', { name: 'Networks it belongs to' })).toContainText('since 2020');
  await expect(page.getByRole('row', { name: /Met in Beirut/ })).toContainText('Country visit');
  await accessible(page);
  await shot(page, 'partner-related');
  await page.getByRole('link', { name: 'All its activities' }).click();
  await expect(page).toHaveURL('/activities?partnerCode=LB');
  await expect(page.getByRole('row', { name: /Met in Beirut/ })).toBeVisible();
});
