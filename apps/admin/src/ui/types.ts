import type { RouteLocationRaw } from 'vue-router';
import type { Schema } from '../session/contract.ts';

/** A partner as other records name it; `designation` is the footnote that must be shown with the name (BR17). */
export type PartnerLabel = Schema<'PartnerRef'>;
export type Citation = Schema<'Citation'>;

export interface Column<Row> {
  key: string;
  label: string;
  /** The field the server sorts by; none when it cannot. */
  sort?: string;
  align?: 'end';
  /** Plain text of the cell, when no slot `cell-<key>` draws it. */
  text?: (row: Row) => string | null;
  /** Hidden between phone and wide screens. */
  wideOnly?: boolean;
}

export interface Fact {
  key: string;
  label: string;
  value?: string | number | null;
  to?: RouteLocationRaw;
  citations?: readonly Citation[];
}

export interface Step {
  stage: string;
  label: string;
  /** `unrecorded`: a later step was reached, so this one lies behind, but the register does not tell. */
  state: 'reached' | 'ahead' | 'ended' | 'unrecorded';
  on?: string | null;
  knownBy?: string | null;
  citations?: readonly Citation[];
  /** A gate stands before this stage: closed until evidence opens it. */
  gate?: { label: string; open: boolean; evidenced?: boolean } | null;
  current?: boolean;
}

export const verdictKinds = [
  'personal-data',
  'strategic',
  'mandate',
  'considered',
  'none',
  'unknown',
] as const;
export type VerdictKind = (typeof verdictKinds)[number];
export const verdictLetter = {
  'personal-data': 'P',
  strategic: 'S',
  mandate: 'M',
  considered: 'C',
  none: '–',
  unknown: '?',
} as const satisfies Record<VerdictKind, string>;

/** The tile of an exchange answer, as badges know it. */
export const verdictOfTile = {
  P: 'personal-data',
  S: 'strategic',
  '?': 'unknown',
  M: 'mandate',
  C: 'considered',
  '-': 'none',
} as const satisfies Record<Schema<'Tile'>, VerdictKind>;
