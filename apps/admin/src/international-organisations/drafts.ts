import { type BodyKind, type CrimeArea, type JointActionStatus, jointActionCan } from '@concord/core';
import type { Say } from '../session/i18n.ts';
import type { Citation, VerdictKind } from '../ui/types.ts';
import type { Body, JointAction } from './store.ts';

export interface BodyDraft {
  name: string;
  kind: BodyKind | null;
  areas: CrimeArea[];
  note: string | null;
  citations: Citation[];
  reason: string;
}
export const bodyDraft = (body: Body | null): BodyDraft => ({
  name: body?.name ?? '',
  kind: body?.kind ?? null,
  areas: body?.areas ?? [],
  note: body?.note ?? null,
  citations: body?.citations ?? [],
  reason: '',
});
export const bodyToSend = ({ reason: _, kind, name, ...fields }: BodyDraft) => ({
  ...fields,
  name: name.trim(),
  kind: kind ?? 'other',
});
export const checkBody = ({ name, kind }: BodyDraft, t: Say): Record<string, string> => ({
  ...(name.trim() ? {} : { '/name': t('ui.check.required') }),
  ...(kind ? {} : { '/kind': t('ui.check.required') }),
});

export interface ActionDraft {
  title: string;
  topic: string | null;
  status: JointActionStatus | null;
  from: string | null;
  until: string | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}
export const actionDraft = (action: JointAction | null): ActionDraft => ({
  title: action?.title ?? '',
  topic: action?.topic ?? null,
  status: action?.status ?? null,
  from: action?.from ?? null,
  until: action?.until ?? null,
  note: action?.note ?? null,
  citations: action?.citations ?? [],
  reason: '',
});
export const actionToSend = ({ reason: _, status, title, ...fields }: ActionDraft) => ({
  ...fields,
  title: title.trim(),
  status: status ?? 'sought',
});
/** What is missing, and what core refuses: an end before the start, at the end. */
export const checkAction = (draft: ActionDraft, t: Say): Record<string, string> => ({
  ...Object.fromEntries(jointActionCan.be(draft).map(({ at, sentence }) => [at ?? '/until', sentence])),
  ...(draft.title.trim() ? {} : { '/title': t('ui.check.required') }),
  ...(draft.status ? {} : { '/status': t('ui.check.required') }),
});

/** How the bar of a joint action looks; its status stands beside it in words. */
export const lookOf: Record<JointActionStatus, VerdictKind> = {
  sought: 'considered',
  planned: 'mandate',
  running: 'personal-data',
  completed: 'strategic',
  cancelled: 'unknown',
};
