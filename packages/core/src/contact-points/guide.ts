import { type Refusal, refusal } from '../shared/refusal.ts';

/** A guide for contact points, as far as its rule asks. */
export interface GuideDraft {
  language: string;
  translations: readonly { language: string }[];
}

/** A guide exists once in each language. */
function languageRefusals({ language, translations }: GuideDraft): Refusal[] {
  return translations.flatMap((each, index) => {
    const earlier = [language, ...translations.slice(0, index).map((other) => other.language)];
    if (!earlier.includes(each.language)) return [];
    return [refusal('guide-language-twice', { language: each.language }, `/translations/${index}/language`)];
  });
}

/** What may be done with a guide; every function answers with the refusals, none = allowed. */
export const guideCan = { create: languageRefusals, change: languageRefusals };
