import { type Refusal, refusal } from '../shared/refusal.ts';
import type { DeliveryStatus, WebhookSecret, WebhookStatus } from './webhook.ts';

type Named = { name: string; status: WebhookStatus };

/** What may be done with a webhook; every function answers with the refusals, none = allowed. */
export const webhookCan = {
  /** A ping goes to any webhook that is not switched off. */
  verify(webhook: Named): Refusal[] {
    return webhook.status === 'disabled' ? [refusal('webhook-is-disabled', { name: webhook.name })] : [];
  },

  /** One delivery is sent again only where deliveries are sent at all. */
  sendAgain(webhook: Named): Refusal[] {
    if (webhook.status === 'unverified') return [refusal('webhook-is-unverified', { name: webhook.name })];
    return webhookCan.verify(webhook);
  },

  /** What is delivered, or comes again by a replay, cannot be skipped. */
  skip(delivery: { status: DeliveryStatus }): Refusal[] {
    const open = delivery.status === 'waiting' || delivery.status === 'failed';
    return open ? [] : [refusal('delivery-is-settled', { status: delivery.status })];
  },

  addSecret(live: readonly WebhookSecret[]): Refusal[] {
    return live.length < 2 ? [] : [refusal('webhook-has-two-secrets')];
  },

  /** One secret that does not expire must remain, or the webhook would fall silent some day. */
  removeSecret(live: readonly WebhookSecret[], id: string): Refusal[] {
    const remains = live.some((secret) => secret.id !== id && secret.expiresAt === null);
    return remains ? [] : [refusal('webhook-keeps-a-secret')];
  },
};
