import { changedRecordTypes } from '@concord/core';
import type { Say } from '../session/i18n.ts';
import type { Webhook } from './store.ts';

export interface WebhookDraft {
  name: string;
  url: string;
  types: string[];
  reason: string;
}

export const draftOf = (webhook: Webhook | null): WebhookDraft => ({
  name: webhook?.name ?? '',
  url: webhook?.url ?? '',
  types: webhook?.types ?? [],
  reason: '',
});

export const bodyOf = ({ name, url, types }: WebhookDraft) => ({ name: name.trim(), url: url.trim(), types });

/** The kinds to choose from, and those finer ones (`agreement.deleted`) that a client has set. */
export const typeOptions = (chosen: readonly string[], t: Say) => [
  ...changedRecordTypes.map((value) => ({ value: value as string, label: t(`webhooks.record.${value}`) })),
  ...chosen.filter((type) => type.includes('.')).map((value) => ({ value, label: value })),
];

/** A chosen type in words. */
export function typeLabel(type: string, t: Say): string {
  const known = changedRecordTypes.find((one) => one === type);
  return known ? t(`webhooks.record.${known}`) : type;
}

export function check(draft: WebhookDraft, t: Say): Record<string, string> {
  const found: Record<string, string> = {};
  if (!draft.name.trim()) found['/name'] = t('ui.check.required');
  if (!/^https?:\/\//.test(draft.url.trim()) || !URL.canParse(draft.url.trim()))
    found['/url'] = t('webhooks.urlWrong');
  return found;
}
