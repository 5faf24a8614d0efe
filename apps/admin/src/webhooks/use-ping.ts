import { onScopeDispose, ref } from 'vue';
import { api } from '../session/api.ts';
import { useWords } from '../session/i18n.ts';
import { useNotices } from '../ui/use-notices.ts';
import type { Delivery } from './store.ts';

const patience = 40;

/** Sends a ping and follows it until the receiver has answered; what came of it is told, and said as a notice. */
export function usePing(id: () => string, tell: (sentence: string) => void) {
  const { t } = useWords();
  const notices = useNotices();
  const busy = ref(false);
  let left = false;
  onScopeDispose(() => {
    left = true;
  });

  async function settled(first: Delivery): Promise<Delivery> {
    let delivery = first;
    for (let looks = 0; delivery.status === 'waiting' && looks < patience && !left; looks++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      delivery = (await api.getWebhookDelivery({ id: id(), deliveryId: first.id })).data;
    }
    return delivery;
  }

  function why({ lastAttempt }: Delivery): string {
    if (lastAttempt?.fault) return t(`webhooks.fault.${lastAttempt.fault}`);
    return lastAttempt ? String(lastAttempt.status) : t('webhooks.fault.too-slow');
  }

  async function ping(): Promise<void> {
    busy.value = true;
    try {
      const delivery = await settled((await api.createWebhookVerification({ id: id() })).data);
      if (delivery.status === 'delivered') notices.done(t('webhooks.pinged'));
      else tell(t('webhooks.pingFailed', { why: why(delivery) }));
    } catch (problem) {
      tell('');
      notices.failed(problem);
    } finally {
      busy.value = false;
    }
  }
  return { busy, ping };
}
