import type { Generated } from 'kysely';
import type { GateColumns, MilestoneColumns, RecordColumns } from '../database/columns.ts';

type Reached =
  | 'need-identified'
  | 'proposed'
  | 'recommended'
  | 'authorised'
  | 'negotiating'
  | 'initialled'
  | 'signed'
  | 'consented'
  | 'concluded'
  | 'adopted'
  | 'in-force'
  | 'data-exchange-enabled';

type Ended = 'not-included' | 'suspended' | 'resumed' | 'terminated' | 'repealed' | 'expired';

type Scope = 'strategic-information' | 'operational-information' | 'evidence' | 'operational-personal-data';

export type AgreementTable = RecordColumns & {
  partnerId: string;
  title: string;
  form: 'international-agreement' | 'cooperation-agreement' | 'adequacy-decision' | null;
  reference: string | null;
  scope: Generated<Scope[]>;
  needsDataExchangeStep: Generated<boolean>;
  expiresOn: string | null;
  reviewOn: string | null;
};

export type AgreementMilestoneTable = MilestoneColumns<Reached | Ended> & { agreementId: string };

export type AgreementGateTable = GateColumns<Reached> & { agreementId: string };
