import { attentionFields } from './attention-fields.ts';
import { contactFields } from './contact-fields.ts';
import type { Field, Fields } from './field.ts';
import { instrumentFields } from './instrument-fields.ts';
import { partnerFields } from './partner-fields.ts';
import { strategyFields } from './strategy-fields.ts';
import { workFields } from './work-fields.ts';

/** Every kind of record, and of part of a record, with the words its own page has for each field. */
export const fields = {
  ...partnerFields,
  ...instrumentFields,
  ...contactFields,
  ...workFields,
  ...strategyFields,
  ...attentionFields,
} satisfies Record<string, Fields>;
export type Kind = keyof typeof fields;

/** How a field of a kind is called and said; null for one that has no words yet. */
export const fieldOf = (kind: string | undefined, key: string): Field | null =>
  (fields as Record<string, Fields>)[kind ?? '']?.[key] ?? null;
