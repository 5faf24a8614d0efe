import type {
  Gate,
  GateKind,
  GateState,
  Milestone,
  MilestoneDraft,
  Refusal,
  Stage,
  Track,
} from '@concord/core';
import type { Citation, PartnerLabel } from '../types.ts';

/** A gate as the API shows it; without an id it is computed from an agreement. */
export interface ShownGate {
  id: string | null;
  kind: GateKind;
  blocks: Stage;
  state: GateState;
  openedOn: string | null;
  note: string | null;
  citations: Citation[];
}

/** What an agreement and a working arrangement have in common, as far as the shared parts go. */
export interface Instrument {
  id: string;
  title: string;
  partner: PartnerLabel;
  stage: Stage | null;
  stageSince: string | null;
  expiresOn: string | null;
  milestones: Milestone[];
  gates: ShownGate[];
}

/** What the rules of core say of one instrument; each module asks its own. */
export interface InstrumentRules {
  track: Track;
  /** Why a milestone may not be recorded as drafted; none = it may. */
  record: (draft: MilestoneDraft) => Refusal[];
  /** The sentence that tells how a gate stands, by id; `computed` for the one without. */
  gateSentences: Record<string, string>;
}

export type MilestoneBody = Omit<MilestoneDraft, 'id' | 'citations'> & { citations: Citation[] };
export type NewGate = { kind: Exclude<GateKind, 'agreement-signed'>; blocks: Stage; note: string | null };
export type Evidence = { openedOn: string | null; citations: Citation[]; note?: string | null };

/** What may be done to the steps and gates of an instrument; every verb shows the record as it stands afterwards. */
export interface InstrumentVerbs {
  record: (body: MilestoneBody, reason?: string) => Promise<void>;
  correct: (id: string, body: MilestoneBody, reason?: string) => Promise<void>;
  withdraw: (id: string, reason?: string) => Promise<void>;
  addGate: (body: NewGate, reason?: string) => Promise<void>;
  evidence: (id: string, body: Evidence, reason?: string) => Promise<void>;
  removeGate: (id: string, reason?: string) => Promise<void>;
  /** Brings back what was removed, as it was. */
  restoreMilestone: (id: string) => Promise<void>;
  restoreGate: (id: string) => Promise<void>;
  /** Reads the record again, for a form whose record someone else changed. */
  fresh: () => Promise<Instrument>;
}

/** The gates on record as core wants them: what is computed is left out. */
export function storedGates<S extends Stage>(
  gates: readonly (ShownGate & { blocks: S; version: number | null })[],
) {
  return gates.flatMap(({ id, version, ...gate }): Gate<S>[] =>
    id === null || version === null ? [] : [{ ...gate, id, version }],
  );
}

export const because = (reason: string | undefined) => (reason ? { changeReason: reason } : {});
