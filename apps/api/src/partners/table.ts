import type { Citation, CodeStatus, EngagementRoute, PartnerKind } from '@concord/core';
import type { Generated } from 'kysely';
import type { JsonWithDefault, RecordColumns } from '../database/columns.ts';

export type NameVariant = { name: string; citations: Citation[] };

export type PartnerTable = RecordColumns & {
  kind: PartnerKind;
  code: string;
  name: string;
  officialName: string | null;
  names: JsonWithDefault<{ fr?: string }>;
  acronym: string | null;
  nameVariants: JsonWithDefault<NameVariant[]>;
  designation: string | null;
  regions: Generated<string[]>;
  iso2: string | null;
  codeStatus: CodeStatus | null;
  delegation: string | null;
  missions: Generated<string[]>;
  relation: 'none' | 'contact' | 'established' | null;
  legalPersonality: boolean | null;
  secretariat: string | null;
  areas: Generated<string[]>;
  /** Months between contacts at most. */
  contactCadence: number | null;
};

export type AssessmentTable = RecordColumns & {
  partnerId: string;
  assessedOn: string | null;
  volumeLevel: 'none' | 'low' | 'medium' | 'high' | null;
  volumeCases: number | null;
  crimeAreas: Generated<string[]>;
  memberStatesConsulted: Generated<boolean>;
  memberStatesNote: string | null;
  commissionConsulted: Generated<boolean>;
  route: EngagementRoute | null;
  reason: string | null;
};
