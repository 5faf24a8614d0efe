import { priorityCan } from '@concord/core';
import type { Say } from '../session/i18n.ts';
import { atFields, common, type OfEveryDraft, titled } from './draft-parts.ts';
import type { Priority, Strategy } from './store.ts';

export interface PriorityFields extends OfEveryDraft {
  gist: string | null;
}
export const priorityDraft = (priority: Priority | null, code = ''): PriorityFields => ({
  ...common(priority),
  code: priority?.code ?? code,
  gist: priority?.gist ?? null,
});
export const priorityToSend = ({ reason: _, code: _code, ...fields }: PriorityFields) => ({
  ...fields,
  title: fields.title.trim(),
});
export function checkPriority(
  draft: PriorityFields,
  strategy: Strategy,
  isNew: boolean,
  t: Say,
): Record<string, string> {
  const code = draft.code.trim();
  const priorities = strategy.priorities.map((each) => each.code);
  return {
    ...(isNew ? atFields(priorityCan.create({ code }, { priorities })) : {}),
    ...(/^P[1-9][0-9]?$/.test(code) ? {} : { '/code': t('strategy.priority.codeWrong') }),
    ...titled(draft, t),
  };
}
