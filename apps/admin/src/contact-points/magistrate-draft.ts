import {
  type LiaisonMagistrateStatus,
  liaisonMagistrateCan,
  periodRefusals,
  type Refusal,
} from '@concord/core';
import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import type { Citation, PartnerLabel } from '../ui/types.ts';
import { atFields } from './office-draft.ts';

export type Magistrate = Schema<'LiaisonMagistrate'>;
export interface MagistrateDraft {
  partnerCode: string | null;
  name: string | null;
  status: LiaisonMagistrateStatus;
  conditionality: string | null;
  from: string | null;
  knownBy: string | null;
  until: string | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}

export function magistrateDraft(posting: Magistrate | null): MagistrateDraft {
  return {
    partnerCode: posting?.partnerCode ?? null,
    name: posting?.name ?? null,
    status: posting?.status ?? 'explored',
    conditionality: posting?.conditionality ?? null,
    from: posting?.from ?? null,
    knownBy: posting?.knownBy ?? null,
    until: posting?.until ?? null,
    note: posting?.note ?? null,
    citations: posting?.citations ?? [],
    reason: '',
  };
}

/** With a start on record, "known by" says nothing more; a name one may not read is not written back. */
export function magistrateBody(
  { reason: _, partnerCode, name, ...fields }: MagistrateDraft,
  namesName: boolean,
) {
  const knownBy = fields.from === null ? fields.knownBy : null;
  return { ...fields, knownBy, partnerCode: partnerCode ?? '', ...(namesName && { name }) };
}

/** What is missing, then what core refuses; without the partner on hand the server has the last word. */
export function checkMagistrate(
  draft: MagistrateDraft,
  before: Magistrate | null,
  partner: PartnerLabel | null,
  t: Say,
): Record<string, string> {
  if (draft.partnerCode === null) return { '/partnerCode': t('ui.check.required') };
  if (partner?.code !== draft.partnerCode) return {};
  const after = magistrateBody(draft, false);
  const refusals: Refusal[] = before
    ? liaisonMagistrateCan.change(before, after, { partner })
    : liaisonMagistrateCan.create(after, { partner });
  return atFields(refusals.length > 0 || after.from !== null ? refusals : endBefore(after), '/status');
}

/** A posting without a start may still say when it ends, and that is all there is to check. */
const endBefore = (period: Parameters<typeof periodRefusals>[0]): Refusal[] =>
  period.knownBy === null ? [] : periodRefusals(period);
