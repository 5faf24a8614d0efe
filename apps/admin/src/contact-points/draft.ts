import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';

export type Post = Schema<'LiaisonProsecutor'>;
export interface PostDraft {
  partnerCode: string | null;
  name: string | null;
  from: string | null;
  knownBy: string | null;
  until: string | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}

export function draftOf(post: Post | null, partnerCode: string | null = null): PostDraft {
  return {
    partnerCode: post?.partnerCode ?? partnerCode,
    name: post?.name ?? null,
    from: post?.from ?? null,
    knownBy: post?.knownBy ?? null,
    until: post?.until ?? null,
    note: post?.note ?? null,
    citations: post?.citations ?? [],
    reason: '',
  };
}

/** With a start on record, "known by" says nothing more. */
export function bodyOf({ reason: _, partnerCode, ...fields }: PostDraft) {
  return { ...fields, partnerCode: partnerCode ?? '', knownBy: fields.from === null ? fields.knownBy : null };
}

export function missing(draft: PostDraft, t: Say): Record<string, string> {
  return draft.partnerCode === null ? { '/partnerCode': t('ui.check.required') } : {};
}
