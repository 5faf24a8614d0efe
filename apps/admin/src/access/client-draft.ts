import type { Scope } from '@concord/core';
import type { Say } from '../session/i18n.ts';
import { ApiProblem } from '../session/problems.ts';
import type { ApiClient } from './use-access-words.ts';

export interface ClientDraft {
  name: string;
  contact: string | null;
  scopes: Scope[];
  addresses: string[];
  expiresOn: string | null;
  /** As typed. */
  requestsPerMinute: string;
}

export const draftOf = (client: ApiClient | null): ClientDraft => ({
  name: client?.name ?? '',
  contact: client?.contact ?? null,
  scopes: client?.scopes ?? ['register:read'],
  addresses: client?.addresses ?? [],
  expiresOn: client?.expiresOn ?? null,
  requestsPerMinute: String(client?.requestsPerMinute ?? 600),
});

export const bodyOf = (draft: ClientDraft) => ({
  ...draft,
  name: draft.name.trim(),
  requestsPerMinute: Number(draft.requestsPerMinute),
});

export function check(draft: ClientDraft, t: Say): Record<string, string> {
  const found: Record<string, string> = {};
  if (!draft.name.trim()) found['/name'] = t('ui.check.required');
  if (draft.scopes.length === 0) found['/scopes'] = t('access.clients.scopesNeeded');
  const rate = draft.requestsPerMinute.trim();
  if (!/^\d{1,6}$/.test(rate) || Number(rate) < 1 || Number(rate) > 100_000)
    found['/requestsPerMinute'] = t('ui.check.number', { min: '1', max: '100000' });
  return found;
}

/** What is wrong with one address is said at the field of all of them. */
export async function gathered(save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (problem) {
    if (problem instanceof ApiProblem)
      for (const error of problem.problem.errors ?? [])
        if (error.pointer?.startsWith('/addresses/')) error.pointer = '/addresses';
    throw problem;
  }
}
