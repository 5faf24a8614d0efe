import type { ActivityKind, AgencyRole, Citation, EligibilityRule, ProjectStatus } from '@concord/core';
import type { ColumnType, Generated } from 'kysely';
import type { JsonWithDefault, RecordColumns } from '../database/columns.ts';

export type CapacityProjectTable = RecordColumns & {
  code: string;
  name: string | null;
  workingTitle: string | null;
  acronym: string | null;
  nameVariants: JsonWithDefault<{ name: string; citations: Citation[] }[]>;
  agencyRole: AgencyRole;
  implementers: Generated<string[]>;
  collaborators: Generated<string[]>;
  fundingInstrument: string | null;
  /** Exact, hence text when it is read. */
  budget: ColumnType<string | null, number | null, number | null>;
  currency: string | null;
  from: string | null;
  until: string | null;
  status: ProjectStatus | null;
  regions: Generated<string[]>;
  /** Beneficiaries. */
  partnerIds: Generated<string[]>;
  aims: string | null;
  eligibility: EligibilityRule | null;
  facilitates: Generated<ActivityKind[]>;
};

/** Derived from `partnerIds` by a trigger. */
export type CapacityProjectPartnerTable = {
  capacityProjectId: ColumnType<string, never, never>;
  partnerId: ColumnType<string, never, never>;
};
