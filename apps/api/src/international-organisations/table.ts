import type { BodyKind, CrimeArea, JointActionStatus } from '@concord/core';
import type { Generated } from 'kysely';
import type { RecordColumns } from '../database/columns.ts';

/** A working group or committee of an organisation. */
export type OrganisationBodyTable = RecordColumns & {
  organisationId: string;
  name: string;
  kind: BodyKind;
  areas: Generated<CrimeArea[]>;
};

/** What the agency does together with an organisation, or wants to. */
export type JointActionTable = RecordColumns & {
  organisationId: string;
  title: string;
  topic: string | null;
  status: JointActionStatus;
  from: string | null;
  until: string | null;
};
