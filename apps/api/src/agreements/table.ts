import type { AgreementForm, AgreementStage, ExchangeScope } from '@concord/core';
import type { Generated } from 'kysely';
import type { GateColumns, MilestoneColumns, RecordColumns } from '../database/columns.ts';

export type AgreementTable = RecordColumns & {
  partnerId: string;
  title: string;
  form: AgreementForm | null;
  reference: string | null;
  scope: Generated<ExchangeScope[]>;
  needsDataExchangeStep: Generated<boolean>;
  expiresOn: string | null;
  reviewOn: string | null;
};

export type AgreementMilestoneTable = MilestoneColumns<AgreementStage> & { agreementId: string };

export type AgreementGateTable = GateColumns<AgreementStage> & { agreementId: string };
