import type { PersonalDataKind, PersonKind } from '@concord/contract';
import type { Generated } from 'kysely';

export type ProcessingActivityTable = {
  kind: PersonalDataKind;
  version: Generated<number>;
  updatedAt: Generated<string>;
  purpose: string;
  legalBasis: string | null;
  recipients: string | null;
  retentionMonths: number | null;
};

/** A view of everybody whom the register knows by an office. */
export type PersonView = {
  kind: PersonKind;
  tableName: string;
  id: string;
  name: string | null;
  role: string | null;
  email: string | null;
  phone: string | null;
  endedOn: string | null;
  office: string | null;
  partnerId: string;
};
