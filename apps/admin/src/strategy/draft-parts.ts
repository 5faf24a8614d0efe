import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';
import type { KeyAction, Priority, Strategy } from './store.ts';

/** What every part of a strategy has. */
export interface OfEveryDraft {
  code: string;
  title: string;
  note: string | null;
  citations: Citation[];
  reason: string;
}
export const common = (record: Strategy | Priority | KeyAction | null): OfEveryDraft => ({
  code: record?.code ?? '',
  title: record?.title ?? '',
  note: record?.note ?? null,
  citations: record?.citations ?? [],
  reason: '',
});
/** What core refuses, by the pointer of its field; at the code where it names none. */
export const atFields = (
  refusals: readonly { at?: string | null; sentence: string }[],
): Record<string, string> =>
  Object.fromEntries(refusals.map(({ at, sentence }) => [at ?? '/code', sentence]));
export const titled = ({ title }: OfEveryDraft, t: Say): Record<string, string> =>
  title.trim() ? {} : { '/title': t('ui.check.required') };
