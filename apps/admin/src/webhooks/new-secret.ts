import { shallowRef } from 'vue';

/** A secret that was just made: shown once, on the page of its webhook, and then forgotten. Kept nowhere else. */
const made = shallowRef<{ webhookId: string; secret: string } | null>(null);

export const newSecret = {
  of: (webhookId: string): string | null => (made.value?.webhookId === webhookId ? made.value.secret : null),
  /** Keeps what an answer showed once; nothing where the request was a repetition. */
  keep(webhook: { id: string; secret: string | null }): void {
    if (webhook.secret) made.value = { webhookId: webhook.id, secret: webhook.secret };
  },
  forget(): void {
    made.value = null;
  },
};
