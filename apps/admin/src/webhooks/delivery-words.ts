import type { Formats } from '../session/formats.ts';
import type { Say } from '../session/i18n.ts';
import type { Attempt } from './store.ts';

export const deliveryStatuses = ['waiting', 'delivered', 'failed', 'skipped', 'superseded'] as const;

/** How a try was answered, in words. */
export function answerOf(attempt: Attempt | null, t: Say, formats: Formats): string {
  if (!attempt) return t('webhooks.delivery.none');
  if (attempt.fault) return t(`webhooks.fault.${attempt.fault}`);
  return t('webhooks.delivery.answered', {
    status: String(attempt.status),
    n: formats.number(attempt.durationMs),
  });
}

/** A type of change as people read it; a ping has a name of its own. */
export const changeName = (type: string, t: Say): string =>
  type === 'webhook.ping' ? t('webhooks.delivery.ping') : type;
