import type { Basis, Channel, PipelineEntry } from '../exchange/answer.ts';
import type { Verdict, VerdictKey } from '../exchange/verdict.ts';
import type { PartnerRef } from '../partners/partner.ts';
import type { Day } from '../shared/partial-date.ts';

/** As much of an exchange answer as is compared; one that was kept as JSON will do. */
export type Answer = Record<VerdictKey, { verdict: Verdict; basis: Basis[] }> & {
  on: Day;
  partner: PartnerRef & { onRegister: boolean };
  channels: ComparedChannel[];
  changesOn: Day | null;
  pipeline: ComparedEntry[];
  cautions: { code: string; sentence: string }[];
  records: ComparedRecord[];
};

export type ComparedChannel = Pick<Channel, 'kind' | 'label' | 'freshness'> & {
  record: ComparedRecord | null;
};
export type ComparedEntry = Pick<PipelineEntry, 'instrument' | 'stage'>;
export type ComparedRecord = { type: string; id: string; version: number };
