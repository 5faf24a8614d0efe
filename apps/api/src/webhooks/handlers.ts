import type { Webhook } from '@concord/contract';
import { insist, type Refusal, refusal, webhookCan } from '@concord/core';
import { v7 } from 'uuid';
import { cursorOf, lastPlace } from '../history/feed-place.ts';
import { typeFilter, UnknownChangeType } from '../history/feed-types.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import type { SecretKey } from '../identity/secret-key.ts';
import { listActs, recordAct } from './acts.ts';
import type { Network } from './addresses.ts';
import { disable, enable } from './disable.ts';
import { type Resolve, refusalsOf } from './host.ts';
import { cursorBefore, goTo } from './replay.ts';
import { expireSecrets, insertSecret, removeSecret } from './secret-store.ts';
import {
  changeWebhook,
  claimWebhook,
  insertWebhook,
  listWebhooks,
  removeWebhook,
  webhookById,
} from './store.ts';

/** What registering needs beside the database; the key is read when it is first needed. */
export type WebhookSettings = { ours: readonly Network[]; resolve: Resolve; key: () => SecretKey };

export const webhookHandlers = ({ ours, resolve, key }: WebhookSettings) =>
  ({
    listWebhooks: async ({ db, query }) => ok(await listWebhooks(db, query)),

    getWebhook: async ({ db, path }) => ok(await webhookById(db, path.id)),

    createWebhook: async ({ db, body, principal }) => {
      insistOnTypes(body.types ?? []);
      insist(await refusalsOf(body.url, ours, resolve));
      const id = v7();
      const cursor = cursorOf(await lastPlace(db));
      await insertWebhook(db, { types: [], ...body, id, cursor, createdBy: principal.name });
      const secret = await insertSecret(db, key(), id, principal.name);
      await recordAct(db, id, 'created', { name: body.name, url: body.url });
      return shownOnce(await webhookById(db, id), secret);
    },

    updateWebhook: async ({ db, path, body, version, principal }) => {
      await claimWebhook(db, path.id, version);
      const before = await webhookById(db, path.id);
      const after = mergePatch(ownFields(before), body);
      if (isSame(ownFields(before), after)) return ok(before);
      const { enabled, ...fields } = after;
      insistOnTypes(fields.types);
      const moved = fields.url !== before.url;
      if (moved) insist(await refusalsOf(fields.url, ours, resolve));
      await changeWebhook(db, path.id, { ...fields, ...(moved && { verifiedAt: null }) }, principal.name);
      if (!isSame({ ...ownFields(before), enabled }, after))
        await recordAct(db, path.id, 'changed', changed(before, after));
      if (before.enabled && !enabled) await disable(db, path.id, 'by-hand', null);
      if (!before.enabled && enabled) await enable(db, path.id);
      return ok(await webhookById(db, path.id));
    },

    deleteWebhook: async ({ db, path, version }) => {
      const { name, url } = await claimWebhook(db, path.id, version);
      await removeWebhook(db, path.id);
      await recordAct(db, path.id, 'deleted', { name, url });
      return gone;
    },

    createWebhookSecret: async ({ db, path, body, principal }) => {
      await claimWebhook(db, path.id, null);
      insist(webhookCan.addSecret((await webhookById(db, path.id)).secrets));
      await expireSecrets(db, path.id, body.othersExpireAt ?? null);
      const secret = await insertSecret(db, key(), path.id, principal.name);
      await changeWebhook(db, path.id, {}, principal.name);
      await recordAct(db, path.id, 'secret-added');
      return shownOnce(await webhookById(db, path.id), secret);
    },

    deleteWebhookSecret: async ({ db, path, version, principal }) => {
      await claimWebhook(db, path.id, version);
      const { secrets } = await webhookById(db, path.id);
      if (secrets.some(({ id }) => id === path.secretId))
        insist(webhookCan.removeSecret(secrets, path.secretId));
      await removeSecret(db, path.id, path.secretId);
      await changeWebhook(db, path.id, {}, principal.name);
      await recordAct(db, path.id, 'secret-removed');
      return gone;
    },

    createWebhookReplay: async ({ db, path, body }) => {
      await claimWebhook(db, path.id, null);
      const cursor = body.cursor ?? (await cursorBefore(db, body.since as string));
      await goTo(db, path.id, cursor);
      await recordAct(db, path.id, 'replayed', body.since ? { since: body.since } : { cursor });
      return created(await webhookById(db, path.id), `/webhooks/${path.id}`);
    },

    listWebhookActs: async ({ db, path, query }) => ok(await listActs(db, path.id, query)),
  }) satisfies Partial<Handlers>;

/** The fields of a webhook that people set. */
const ownFields = ({ name, url, types, enabled }: Webhook) => ({ name, url, types, enabled });

/** What is different, for the log. */
function changed(before: Webhook, after: ReturnType<typeof ownFields>): Record<string, string> {
  return {
    ...(after.name !== before.name && { name: after.name }),
    ...(after.url !== before.url && { url: after.url }),
    ...(!isSame(before.types, after.types) && { types: after.types.join(' ') }),
  };
}

/** The only answer with the secret; what is kept for a repeated request is without. */
const shownOnce = (webhook: Webhook, secret: string) => ({
  ...created({ ...webhook, secret }, `/webhooks/${webhook.id}`),
  kept: webhook,
});

/** Each type that never happens is refused at its place. */
const insistOnTypes = (types: string[]) =>
  insist(
    types.flatMap((type, index): Refusal[] => {
      try {
        typeFilter([type]);
        return [];
      } catch (error) {
        if (!(error instanceof UnknownChangeType)) throw error;
        return [refusal('webhook-type-unknown', { type }, `/types/${index}`)];
      }
    }),
  );
