import type { Schema } from '../session/contract.ts';

export type Webhook = Schema<'Webhook'>;
export type Delivery = Schema<'WebhookDelivery'>;
export type DeliveryLine = Schema<'WebhookDeliveryLine'>;
export type Attempt = Schema<'WebhookAttempt'>;
export type Secret = Schema<'WebhookSecret'>;
/** A webhook with the ETag it was read with. */
export type ReadWebhook = { webhook: Webhook; etag: string };

/** Whatever managing webhooks needs. */
export const scope = 'webhooks:manage';

/** The API's own address of a record, as the app writes it: `/v1/agreements/<id>` becomes `/agreements/<id>`. */
export const appAddress = (link: unknown): string | null =>
  typeof link === 'string' && link.startsWith('/v1/') ? link.slice(3) : null;
