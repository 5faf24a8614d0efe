import type { PartnerKind } from '@concord/core';
import { api } from '../../session/api.ts';
import { bodyOf, type PartnerDraft, type PartnerRecord } from './drafts.ts';

export interface ReadPartner {
  record: PartnerRecord;
  etag: string;
}
interface Operations {
  read(code: string, signal?: AbortSignal): Promise<{ data: PartnerRecord; etag: string | null }>;
  create(draft: PartnerDraft): Promise<unknown>;
  update(read: ReadPartner, draft: PartnerDraft): Promise<unknown>;
}

const why = (draft: PartnerDraft) => (draft.reason ? { changeReason: draft.reason } : {});
const newBody = <Body extends object>(draft: PartnerDraft, body: Body) => ({
  ...body,
  code: draft.code.trim(),
});

/** One row and one version under the address of its kind. */
export const operationsOf: Record<PartnerKind, Operations> = {
  country: {
    read: (code, signal) => api.getPartner({ code }, signal && { signal }),
    create: (draft) => api.createPartner({ body: newBody(draft, bodyOf.country(draft)) }, why(draft)),
    update: ({ record, etag }, draft) =>
      api.updatePartner({ code: record.code, ifMatch: etag, body: bodyOf.country(draft) }, why(draft)),
  },
  network: {
    read: (code, signal) => api.getNetwork({ code }, signal && { signal }),
    create: (draft) => api.createNetwork({ body: newBody(draft, bodyOf.network(draft)) }, why(draft)),
    update: ({ record, etag }, draft) =>
      api.updateNetwork({ code: record.code, ifMatch: etag, body: bodyOf.network(draft) }, why(draft)),
  },
  'international-organisation': {
    read: (code, signal) => api.getInternationalOrganisation({ code }, signal && { signal }),
    create: (draft) =>
      api.createInternationalOrganisation(
        { body: newBody(draft, bodyOf['international-organisation'](draft)) },
        why(draft),
      ),
    update: ({ record, etag }, draft) =>
      api.updateInternationalOrganisation(
        { code: record.code, ifMatch: etag, body: bodyOf['international-organisation'](draft) },
        why(draft),
      ),
  },
};

export async function readPartner(
  kind: PartnerKind,
  code: string,
  signal?: AbortSignal,
): Promise<ReadPartner> {
  const { data: record, etag } = await operationsOf[kind].read(code, signal);
  return { record, etag: etag ?? '' };
}
