import type {
  Agreement,
  AgreementStage,
  ArrangementStage,
  Citation,
  Day,
  Milestone,
  WorkingArrangement,
} from '../src/index.ts';

export const S1: Citation = { source: 'S1', locator: 'Priority 1', quote: null };
export const knownByS1 = '2024-03-31';
export const knownByS2 = '2026-11-22';

let count = 0;

/** `step('signed', '2024-03')` is dated; `step('signed', null, '2024-03-31')` is known by that day. */
export function step<S extends AgreementStage | ArrangementStage>(
  stage: S,
  on: string | null,
  knownBy: Day | null = null,
): Milestone<S> {
  count += 1;
  return {
    id: `m${count}`,
    version: 1,
    stage,
    on,
    knownBy,
    historic: true,
    citations: [S1],
    note: null,
    createdAt: `2026-11-22T10:00:00.${String(count % 1000).padStart(3, '0')}Z`,
  };
}

export function agreement(fields: Partial<Agreement> = {}): Agreement {
  return {
    id: 'agreement-1',
    version: 1,
    partnerCode: 'UA',
    title: 'Agreement with Ukraine',
    form: null,
    reference: null,
    scope: ['strategic-information', 'operational-information', 'evidence', 'operational-personal-data'],
    needsDataExchangeStep: false,
    expiresOn: null,
    reviewOn: null,
    note: null,
    citations: [S1],
    milestones: [],
    gates: [],
    ...fields,
  };
}

export function arrangement(fields: Partial<WorkingArrangement> = {}): WorkingArrangement {
  return {
    id: 'arrangement-1',
    version: 1,
    partnerCode: 'UA',
    title: 'Arrangement with Ukraine',
    counterpart: null,
    purpose: 'strategic',
    implements: null,
    fallbackFor: null,
    reference: null,
    expiresOn: null,
    reviewOn: null,
    note: null,
    citations: [S1],
    milestones: [],
    gates: [],
    ...fields,
  };
}
