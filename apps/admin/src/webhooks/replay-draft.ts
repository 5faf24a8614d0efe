import type { Say } from '../session/i18n.ts';
import { readTime, startOfMinute } from '../session/instants.ts';

export interface ReplayDraft {
  from: 'since' | 'cursor';
  day: string | null;
  time: string | null;
  cursor: string | null;
  reason: string;
}

export const emptyReplay = (today: string): ReplayDraft => ({
  from: 'since',
  day: today,
  time: null,
  cursor: null,
  reason: '',
});

/** The point as the API takes it; the day and time are those of the register's own time zone. */
export function pointOf(draft: ReplayDraft, timeZone: string): { since: string } | { cursor: string } {
  if (draft.from === 'cursor') return { cursor: (draft.cursor ?? '').trim() };
  return { since: startOfMinute(draft.day ?? '', readTime(draft.time ?? '') ?? '00:00', timeZone) };
}

export function checkReplay(draft: ReplayDraft, t: Say): Record<string, string> {
  if (draft.from === 'cursor') return draft.cursor?.trim() ? {} : { '/cursor': t('ui.check.required') };
  const found: Record<string, string> = {};
  if (!draft.day) found['/day'] = t('ui.check.required');
  if (draft.time && readTime(draft.time) === null) found['/time'] = t('webhooks.replay.timeWrong');
  return found;
}
