import type { GateKind } from '../instruments/gate.ts';
import type { InstrumentRef } from '../instruments/milestone.ts';
import type { Actor } from '../instruments/stage.ts';
import type { PartnerRef } from '../partners/partner.ts';
import type { Citation } from '../shared/citation.ts';
import type { Day, PartialDate } from '../shared/partial-date.ts';
import type { RuleId } from '../shared/rules.ts';
import type { RuledSentence } from '../shared/sentences.ts';
import type { GateState } from '../working-arrangements/gates.ts';
import type { Verdict } from './verdict.ts';

export const recordTypes = [
  'partner',
  'agreement',
  'working-arrangement',
  'liaison-prosecutor',
  'contact-point',
  'liaison-magistrate',
  'membership',
] as const;
export type RecordType = (typeof recordTypes)[number];

export interface RecordVersion {
  type: RecordType;
  id: string;
  version: number;
}

/** What a yes rests on. `effectiveSince: null` = the day is not recorded, certain from `knownBy`. */
export interface Basis {
  instrument: InstrumentRef;
  stage: string;
  effectiveSince: PartialDate | null;
  knownBy: Day | null;
  /** The last day in force as far as the register can tell. */
  until: PartialDate | null;
}

/** One step of the reasoning: the rule, the record it looked at, who says so, and the outcome in a sentence. */
export interface TraceStep {
  rule: RuleId;
  record: RecordVersion | null;
  citations: Citation[];
  code: string;
  sentence: string;
}

export interface Finding {
  verdict: Verdict;
  basis: Basis[];
  conditions: RuledSentence[];
  trace: TraceStep[];
}

/** In the order in which they are tried. */
export const channelKinds = [
  'liaison-prosecutor',
  'contact-point',
  'liaison-magistrate',
  'network-contact-point',
  'international-organisation',
  'eu-presence',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const freshnesses = ['fresh', 'stale', 'not-confirmed', 'not-applicable'] as const;
export type Freshness = (typeof freshnesses)[number];

export interface Channel {
  kind: ChannelKind;
  /** 1 = try first. */
  rank: number;
  label: string;
  indirect: boolean;
  via: PartnerRef | null;
  record: RecordVersion | null;
  languages: string[];
  since: PartialDate | null;
  confirmedOn: Day | null;
  freshness: Freshness;
}

/** An instrument on its way: its stage, the step that comes next and who takes it, and the gates before it. */
export interface PipelineEntry {
  instrument: InstrumentRef;
  stage: string;
  since: PartialDate | null;
  nextStage: string | null;
  nextActors: Actor[];
  gates: { kind: GateKind; state: GateState; sentence: string }[];
}

/** Letters of the tile map, in the order of precedence. */
export const tiles = ['P', 'S', '?', 'M', 'C', '-'] as const;
export type Tile = (typeof tiles)[number];

/** The answer to: may we exchange this with that partner on this day, on what basis, and through whom? */
export interface ExchangeAnswer {
  on: Day;
  partner: PartnerRef & { onRegister: boolean };
  personalData: Finding;
  evidence: Finding;
  operationalInformation: Finding;
  strategicInformation: Finding;
  bestPractices: Finding;
  channels: Channel[];
  /** The next day on which any verdict flips, or null. */
  changesOn: Day | null;
  pipeline: PipelineEntry[];
  cautions: RuledSentence[];
  tile: Tile;
  /** Every record the answer looked at, with the version it saw. */
  records: RecordVersion[];
}
