import type { Webhook } from '@concord/contract';
import { insist, webhookCan } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { recordAct } from './acts.ts';
import {
  claimDelivery,
  deliveryById,
  insertAgain,
  insertPing,
  listDeliveries,
  skip,
  tryNow,
} from './delivery-store.ts';
import { pingLane } from './event.ts';
import { claimWebhook, webhookById } from './store.ts';

export const webhookDeliveryHandlers = {
  createWebhookVerification: async ({ db, path }) => {
    await claimWebhook(db, path.id, null);
    insist(webhookCan.verify(await webhookById(db, path.id)));
    const deliveryId = await insertPing(db, path.id);
    await recordAct(db, path.id, 'verification-asked', { deliveryId });
    return deliveryCreated(db, path.id, deliveryId);
  },

  listWebhookDeliveries: async ({ db, path, query }) => {
    await webhookById(db, path.id);
    return ok(await listDeliveries(db, path.id, query));
  },

  getWebhookDelivery: async ({ db, path }) => ok(await deliveryById(db, path.id, path.deliveryId)),

  createWebhookDeliveryReplay: async ({ db, path }) => {
    await claimWebhook(db, path.id, null);
    const delivery = await claimDelivery(db, path.id, path.deliveryId);
    insist(mayGoOut(await webhookById(db, path.id), delivery.lane));
    const waits = delivery.status === 'waiting';
    if (waits) await tryNow(db, delivery.id);
    const deliveryId = waits ? delivery.id : await insertAgain(db, delivery);
    await recordAct(db, path.id, 'delivery-sent-again', { deliveryId });
    return deliveryCreated(db, path.id, deliveryId);
  },

  recordWebhookDeliverySkip: async ({ db, path }) => {
    await claimWebhook(db, path.id, null);
    const delivery = await claimDelivery(db, path.id, path.deliveryId);
    insist(webhookCan.skip(delivery));
    await skip(db, delivery.id);
    await recordAct(db, path.id, 'delivery-skipped', { deliveryId: delivery.id });
    return ok(await deliveryById(db, path.id, path.deliveryId));
  },
} satisfies Partial<Handlers>;

/** A ping goes out before anything else does. */
const mayGoOut = (webhook: Webhook, lane: string) =>
  lane === pingLane ? webhookCan.verify(webhook) : webhookCan.sendAgain(webhook);

async function deliveryCreated(db: Kysely<Database>, webhookId: string, id: string) {
  return created(await deliveryById(db, webhookId, id), `/webhooks/${webhookId}/deliveries/${id}`);
}
