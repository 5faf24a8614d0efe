import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Made } from './records.ts';

const sources = join(import.meta.dirname, '../../src');

/** Every address that the app's own routers know, but for the gallery, which is not shipped. */
async function patterns(): Promise<string[]> {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!gallery).+routes\.ts$/.test(file),
  );
  const modules = await Promise.all(files.map((file) => import(join(sources, file))));
  return modules.flatMap(({ routes }) => (routes as { path: string }[]).map(({ path }) => path)).toSorted();
}

const byId = (operation: string) => (made: Made) => [made[operation]?.id ?? ''];
const codes =
  (...of: string[]) =>
  () =>
    of;

/** Which records stand for an address that shows one. */
const shown: Record<string, (made: Made) => string[]> = {
  '/activities/:id': byId('createActivity'),
  '/administration/partner-systems/:id': byId('createClient'),
  '/administration/users/:id': byId('inviteUser'),
  '/administration/webhooks/:id': byId('createWebhook'),
  '/administration/webhooks/:id/deliveries/:deliveryId': (made) => [
    `${made.createWebhook?.id}/deliveries/${made.delivery?.id}`,
  ],
  '/administration/jobs/:name': codes('tidy'),
  '/agreements/:id': byId('createAgreement'),
  '/capacity-projects/:code': codes('hostile-project'),
  '/changes/:number(\\d+)': codes('1', '9'),
  '/conflicts/:id': byId('createConflict'),
  '/contact-points/:id': byId('createContactPoint'),
  '/exchange-answer-receipts/:id': byId('createExchangeAnswerReceipt'),
  '/guides/:id': byId('createGuide'),
  '/international-organisations/:code': codes('hostile-organisation'),
  '/liaison-magistrates/:id': byId('createLiaisonMagistrate'),
  '/liaison-prosecutors/:id': byId('createLiaisonProsecutor'),
  '/networks/:code': codes('hostile-network'),
  '/partners/:code': codes('KE', 'AM', 'hostile-network', 'hostile-organisation'),
  '/partners/:code/brief': codes('KE/brief'),
  '/policy-documents/:code': codes('HOSTILE'),
  '/reports/:id': byId('createReport'),
  '/sources/:code': codes('HOSTILE'),
  '/strategies/:code': codes('hostile-strategy'),
  '/strategies/:code([^/]+/[^/]+)': codes('hostile-strategy/KA1.1'),
  '/working-arrangements/:id': byId('createWorkingArrangement'),
};

/** Views of a screen that have an address of their own. */
const views: Record<string, string[]> = {
  '/': ['?view=table', '?layer=projects'],
  '/activities': ['?view=calendar&month=2026-11'],
  '/agreements': ['?view=board'],
  '/capacity-projects': ['?view=timeline', '?view=matrix'],
  '/changes': ['?view=difference&from=2026-11-01'],
  '/working-arrangements': ['?view=board'],
};

/** The address of every screen: lists and their views, and pages of the records that were made. */
export async function screens(made: Made): Promise<string[]> {
  return (await patterns()).flatMap((pattern) => {
    if (!pattern.includes(':')) return [pattern, ...(views[pattern] ?? []).map((view) => pattern + view)];
    const records = shown[pattern];
    if (!records) throw new Error(`Which record stands for ${pattern}?`);
    return records(made).map((record) => pattern.replace(/:.*/, record));
  });
}
