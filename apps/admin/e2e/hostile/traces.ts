import { expect } from '@playwright/test';
import { textsFor } from './fill.ts';
import type { HostileRegister } from './register.ts';
import { writeOf } from './schemas.ts';

/** What people leave behind beside records: an invitation taken, data described, somebody erased, a webhook tried. */
export async function leaveTraces({ made, texts, send, read }: HostileRegister): Promise<void> {
  const hostile = (operation: string) =>
    textsFor(writeOf(operation).schema, (schema, pointer) => texts.at(operation + pointer, schema)) as object;

  const email = 'accepted@agency.example';
  const { record: invitation } = await send('POST', '/users', { email, roles: ['officer'] });
  const own = { token: new URL(invitation.link).hash.slice(1), email, password: 'a long enough password' };
  await send('POST', '/invitations/acceptance', { ...hostile('acceptInvitation'), ...own });

  const wrong = { email: texts.at('signIn/email', { maxLength: 254 }), password: 'wrong' };
  await expect(send('POST', '/session', wrong)).rejects.toThrow('sign-in-refused');

  const { items } = await read('/processing-activities');
  const [{ kind, version }] = items;
  await send('PATCH', `/processing-activities/${kind}`, hostile('updateProcessingActivity'), `"${version}"`);

  const body = { partnerCode: 'AM', status: 'posted', from: '2025', citations: [], name: 'To be erased' };
  const { record: person } = await send('POST', '/liaison-magistrates', body);
  await send('POST', `/persons/${person.id}/erasure`, hostile('recordErasure'));

  const [{ rule, about }] = (await read('/attention?limit=1')).items;
  const accepted = { entries: [{ rule, recordId: about.id }], reviewOn: '2027-03-01' };
  await send('POST', '/attention/acceptances', { ...hostile('acceptAttention'), ...accepted });

  const webhook = `/webhooks/${made.createWebhook?.id}`;
  await send('POST', `${webhook}/verification`, {});
  made.delivery = { id: (await read(`${webhook}/deliveries`)).items[0].id };
}
