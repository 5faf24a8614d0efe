import { type Agreement, agreementRef, trackOf } from '../agreements/agreement.ts';
import type { InstrumentRef, Timed } from '../instruments/milestone.ts';
import type { Track } from '../instruments/stage.ts';
import type { Citation } from '../shared/citation.ts';
import { arrangementRef, type WorkingArrangement } from '../working-arrangements/working-arrangement.ts';
import type { RecordVersion } from './answer.ts';
import { type ArrangementGrant, agreementGrants, arrangementGrants, type VerdictKey } from './verdict.ts';

/** An instrument as the answer reads it: what it can grant, and its steps. */
export interface Instrument<Grant extends VerdictKey = VerdictKey> extends Timed {
  ref: InstrumentRef;
  record: RecordVersion;
  track: Track;
  grants: readonly Grant[];
  needsDataExchangeStep: boolean;
  citations: readonly Citation[];
}

/** An agreement: it can grant what its scope has. */
export function fromAgreement(agreement: Agreement): Instrument {
  return {
    ref: agreementRef(agreement),
    record: { type: 'agreement', id: agreement.id, version: agreement.version },
    track: trackOf(agreement),
    grants: agreement.scope.flatMap((scope): readonly VerdictKey[] => agreementGrants[scope]),
    needsDataExchangeStep: agreement.needsDataExchangeStep,
    citations: agreement.citations,
    expiresOn: agreement.expiresOn,
    milestones: agreement.milestones,
  };
}

/** A working arrangement: whatever its record says, it can grant nothing operational; the type says so too (BR02). */
export function fromArrangement(arrangement: WorkingArrangement): Instrument<ArrangementGrant> {
  return {
    ref: arrangementRef(arrangement),
    record: { type: 'working-arrangement', id: arrangement.id, version: arrangement.version },
    track: 'working-arrangement',
    grants: arrangementGrants,
    needsDataExchangeStep: false,
    citations: arrangement.citations,
    expiresOn: arrangement.expiresOn,
    milestones: arrangement.milestones,
  };
}
