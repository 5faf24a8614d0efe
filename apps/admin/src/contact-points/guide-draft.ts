import { guideCan } from '@concord/core';
import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';
import { atFields } from './office-draft.ts';

export type Guide = Schema<'Guide'>;
export type Translation = Schema<'GuideTranslation'>;
export interface GuideFields {
  title: string;
  language: string | null;
  publishedOn: string | null;
  link: string | null;
  translations: Translation[];
  note: string | null;
  citations: Citation[];
  reason: string;
}

export function guideFields(guide: Guide | null): GuideFields {
  return {
    title: guide?.title ?? '',
    language: guide?.language ?? null,
    publishedOn: guide?.publishedOn ?? null,
    link: guide?.link ?? null,
    translations: guide?.translations ?? [],
    note: guide?.note ?? null,
    citations: guide?.citations ?? [],
    reason: '',
  };
}

export function guideBody({ reason: _, ...fields }: GuideFields) {
  return { ...fields, language: fields.language ?? '', title: fields.title.trim() };
}

const isLink = (text: string | null): boolean =>
  text === null || (/^https?:\/\//.test(text) && URL.canParse(text));

/** What is missing or malformed, then the one rule: a guide exists once in each language. */
export function checkGuide(draft: GuideFields, t: Say): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (draft.title.trim() === '') wrong['/title'] = t('ui.check.required');
  if (draft.language === null) wrong['/language'] = t('ui.check.required');
  if (!isLink(draft.link)) wrong['/link'] = t('ui.check.link');
  for (const [i, each] of draft.translations.entries()) {
    if (each.language === '') wrong[`/translations/${i}/language`] = t('ui.check.required');
    if (!isLink(each.link)) wrong[`/translations/${i}/link`] = t('ui.check.link');
  }
  if (Object.keys(wrong).length > 0) return wrong;
  return atFields(guideCan.create(guideBody(draft)), '/translations');
}
