import type { LiaisonProsecutor, LiaisonProsecutorCreate } from '@concord/contract';

/** The fields of a liaison prosecutor that people set. */
export type LiaisonProsecutorFields = Required<LiaisonProsecutorCreate>;

/** What a create leaves out is not recorded. */
export function newLiaisonProsecutor(body: LiaisonProsecutorCreate): LiaisonProsecutorFields {
  return { name: null, until: null, knownBy: null, note: null, citations: [], ...body };
}

/** The fields of a liaison prosecutor that people set, out of all that it shows. */
export function ownFields(post: LiaisonProsecutorFields | LiaisonProsecutor): LiaisonProsecutorFields {
  const { partnerCode, name, from, until, knownBy, note, citations } = post;
  return { partnerCode, name, from, until, knownBy, note, citations };
}
