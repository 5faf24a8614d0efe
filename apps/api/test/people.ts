import type { Role } from '@concord/core';
import { browser } from './browser.ts';
import type { TestServer } from './server.ts';

export const password = 'correct horse battery';

/** A browser of somebody who was invited with these roles and has accepted. */
export async function person(server: TestServer, email: string, roles: Role[] = ['officer']) {
  const { link } = (await server.api.inviteUser({ body: { email, roles } })).data;
  const there = browser(server);
  const token = link.split('#')[1] as string;
  const name = email.split('@')[0] as string;
  const { data } = await there.api.acceptInvitation({ body: { token, name, email, password } });
  return { ...there, id: data.principal.id };
}

/** What only people are asked for: a partner system has no reminders. */
export const forPeople = (path: string) => path.startsWith('/reminders');
