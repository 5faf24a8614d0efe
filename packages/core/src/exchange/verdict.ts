import type { ExchangeScope } from '../agreements/agreement.ts';

/** The five things one may want to exchange, in the order answers list them. */
export const verdictKeys = [
  'personalData',
  'evidence',
  'operationalInformation',
  'strategicInformation',
  'bestPractices',
] as const;
export type VerdictKey = (typeof verdictKeys)[number];

/** `yes` only when certain; `unknown` when the records leave it open on that day. */
export const verdicts = ['yes', 'no-systematic-basis', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** What an agreement lets flow for each part of its scope (BR01, BR04). */
export const agreementGrants = {
  'operational-personal-data': ['personalData'],
  evidence: ['evidence'],
  'operational-information': ['operationalInformation'],
  'strategic-information': ['strategicInformation', 'bestPractices'],
} as const satisfies Record<ExchangeScope, readonly VerdictKey[]>;

/** All that a working arrangement can ever let flow: the type leaves no room for operational data (BR02, BR03). */
export const arrangementGrants = [
  'strategicInformation',
  'bestPractices',
] as const satisfies readonly VerdictKey[];
export type ArrangementGrant = (typeof arrangementGrants)[number];

/** What only an agreement or an adequacy decision can let flow. */
export type OperationalKey = Exclude<VerdictKey, ArrangementGrant>;

/** Whether nothing but an agreement or an adequacy decision can let it flow. */
export function isOperational(key: VerdictKey): key is OperationalKey {
  return !(arrangementGrants as readonly VerdictKey[]).includes(key);
}

/** Each of the five inside a sentence. */
export const verdictKeyWords = {
  personalData: 'operational personal data',
  evidence: 'evidence',
  operationalInformation: 'operational information',
  strategicInformation: 'strategic information',
  bestPractices: 'best practices',
} as const satisfies Record<VerdictKey, string>;
