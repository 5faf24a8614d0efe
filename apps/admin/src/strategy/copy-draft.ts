import type { Say } from '../session/i18n.ts';
import type { Progress } from '../ui/progress/types.ts';
import { type Chosen, openParts } from './carry.ts';
import { checkStrategy, type StrategyFields, strategyDraft } from './strategy-draft.ts';

export interface CopyDraft extends Pick<StrategyFields, 'code' | 'title' | 'from' | 'until' | 'reason'> {
  chosen: Chosen;
}

/** A strategy to come, which at first takes over everything that is still open. */
export const copyDraft = (progress: Progress): CopyDraft => ({
  ...{ code: '', title: '', from: null, until: null, reason: '' },
  chosen: openParts(progress),
});

export const checkCopy = (draft: CopyDraft, t: Say): Record<string, string> =>
  checkStrategy({ ...strategyDraft(null), ...draft }, true, t);

/** Only asked for once both dates are there: `checkCopy` sees to that. */
export const copyToSend = ({ code, title, from, until, chosen }: CopyDraft) => ({
  ...{ code: code.trim(), title: title.trim(), from: from ?? '', until: until ?? '' },
  ...chosen,
});
