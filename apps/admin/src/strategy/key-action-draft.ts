import { keyActionCan } from '@concord/core';
import type { Say } from '../session/i18n.ts';
import { atFields, common, type OfEveryDraft, titled } from './draft-parts.ts';
import { type KeyAction, keyActionsOf, type Strategy } from './store.ts';

export interface KeyActionFields extends OfEveryDraft {
  actors: string[];
  owner: string | null;
  condition: string | null;
}
export const keyActionDraft = (keyAction: KeyAction | null, code = ''): KeyActionFields => ({
  ...common(keyAction),
  code: keyAction?.code ?? code,
  actors: keyAction?.actors ?? [],
  owner: keyAction?.owner ?? null,
  condition: keyAction?.condition ?? null,
});
export const keyActionToSend = ({ reason: _, code: _code, ...fields }: KeyActionFields) => ({
  ...fields,
  title: fields.title.trim(),
});
export function checkKeyAction(
  draft: KeyActionFields,
  strategy: Strategy,
  isNew: boolean,
  t: Say,
): Record<string, string> {
  const code = draft.code.trim();
  const known = {
    priorities: strategy.priorities.map((each) => each.code),
    keyActions: keyActionsOf(strategy).map((each) => each.code),
  };
  const written = /^KA[1-9][0-9]?\.[1-9][0-9]?[a-z]?$/.test(code);
  return {
    ...(isNew && written ? atFields(keyActionCan.create({ code }, known)) : {}),
    ...(written ? {} : { '/code': t('strategy.keyAction.codeWrong') }),
    ...titled(draft, t),
  };
}
