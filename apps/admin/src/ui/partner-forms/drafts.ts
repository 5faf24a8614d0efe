import type { PartnerKind, RegionId } from '@concord/core';
import type { Schema } from '../../session/contract.ts';
import type { Citation } from '../types.ts';

/** What the three forms hold; each shows the fields of its kind and sends no others. */
export interface PartnerDraft {
  code: string;
  name: string;
  officialName: string | null;
  frenchName: string | null;
  designation: string | null;
  regions: RegionId[];
  delegation: string | null;
  missions: string[];
  acronym: string | null;
  nameVariants: { name: string; citations: Citation[] }[];
  relation: Schema<'Network'>['relation'];
  secretariat: string | null;
  areas: string[];
  /** Months, as typed: a number field may hold no number. */
  contactCadence: string | null;
  /** A select speaks in words; the contract in true, false and null. */
  legalPersonality: 'yes' | 'no' | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}

type Common = Pick<
  Schema<'Network'>,
  'code' | 'name' | 'officialName' | 'names' | 'designation' | 'regions' | 'note' | 'citations'
>;
export type PartnerRecord = Common &
  Partial<
    Pick<Schema<'Partner'>, 'delegation' | 'missions'> &
      Pick<Schema<'Network'>, 'acronym' | 'nameVariants' | 'relation' | 'secretariat'> &
      Pick<Schema<'InternationalOrganisation'>, 'legalPersonality' | 'areas' | 'contactCadence'>
  >;

export function draftOf(record: PartnerRecord | null): PartnerDraft {
  const legal = record?.legalPersonality ?? null;
  const cadence = record?.contactCadence ?? null;
  return {
    code: record?.code ?? '',
    name: record?.name ?? '',
    officialName: record?.officialName ?? null,
    frenchName: record?.names.fr ?? null,
    designation: record?.designation ?? null,
    regions: record?.regions ?? [],
    delegation: record?.delegation ?? null,
    missions: record?.missions ?? [],
    acronym: record?.acronym ?? null,
    nameVariants: record?.nameVariants ?? [],
    relation: record?.relation ?? null,
    secretariat: record?.secretariat ?? null,
    areas: record?.areas ?? [],
    contactCadence: cadence === null ? null : String(cadence),
    legalPersonality: legal === null ? null : legal ? 'yes' : 'no',
    note: record?.note ?? null,
    citations: record?.citations ?? [],
    reason: '',
  };
}

const common = (draft: PartnerDraft) => ({
  name: draft.name.trim(),
  officialName: draft.officialName,
  names: { fr: draft.frenchName },
  designation: draft.designation,
  regions: draft.regions,
  note: draft.note,
  citations: draft.citations,
});

export const bodyOf = {
  country: (draft: PartnerDraft) => ({
    ...common(draft),
    delegation: draft.delegation,
    missions: draft.missions,
  }),
  network: (draft: PartnerDraft) => ({
    ...common(draft),
    acronym: draft.acronym,
    nameVariants: draft.nameVariants,
    relation: draft.relation,
    secretariat: draft.secretariat,
  }),
  'international-organisation': (draft: PartnerDraft) => ({
    ...common(draft),
    acronym: draft.acronym,
    nameVariants: draft.nameVariants,
    legalPersonality: draft.legalPersonality === null ? null : draft.legalPersonality === 'yes',
    areas: draft.areas,
    contactCadence: draft.contactCadence === null ? null : Number(draft.contactCadence),
  }),
} satisfies Record<PartnerKind, (draft: PartnerDraft) => object>;
