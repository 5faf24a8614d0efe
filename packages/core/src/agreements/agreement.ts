import type { Gate } from '../instruments/gate.ts';
import type { InstrumentRef, Milestone, Timed } from '../instruments/milestone.ts';
import type { Track } from '../instruments/stage.ts';
import type { AgreementStage, Stage } from '../instruments/stage-tables.ts';
import { orderOf } from '../instruments/stages.ts';
import { stageOn } from '../instruments/timeline.ts';
import type { Citation } from '../shared/citation.ts';
import type { Day, PartialDate } from '../shared/partial-date.ts';

export const agreementForms = [
  'international-agreement',
  'cooperation-agreement',
  'adequacy-decision',
] as const;
export type AgreementForm = (typeof agreementForms)[number];

/** What an agreement can let flow. */
export const exchangeScopes = [
  'strategic-information',
  'operational-information',
  'evidence',
  'operational-personal-data',
] as const;
export type ExchangeScope = (typeof exchangeScopes)[number];

/** What lets operational personal data flow systematically; `form: null` = not recorded. */
export interface Agreement {
  id: string;
  version: number;
  partnerCode: string;
  title: string;
  form: AgreementForm | null;
  /** CELEX number, Official Journal reference or Council decision. */
  reference: string | null;
  scope: ExchangeScope[];
  /** Whether being in force does not suffice and `data-exchange-enabled` must follow. */
  needsDataExchangeStep: boolean;
  /** The last day in force. */
  expiresOn: PartialDate | null;
  reviewOn: PartialDate | null;
  note: string | null;
  citations: Citation[];
  milestones: Milestone<AgreementStage>[];
  gates: Gate<AgreementStage>[];
}

/** An agreement as somebody wants it to be: its own fields, without what the register adds. */
export type AgreementDraft = Omit<Agreement, 'id' | 'version' | 'milestones' | 'gates'>;

/** The scope an agreement has unless it is narrowed: all four, for an adequacy decision two of them (BR04). */
export function defaultScope(form: AgreementForm | null): ExchangeScope[] {
  return form === 'adequacy-decision'
    ? ['operational-information', 'operational-personal-data']
    : [...exchangeScopes];
}

/** The track whose steps an agreement takes. */
export function trackOf(agreement: Pick<Agreement, 'form'>): Track {
  return agreement.form === 'adequacy-decision' ? 'adequacy-decision' : 'agreement';
}

/** The agreement by type, id and title. */
export function agreementRef(agreement: Pick<Agreement, 'id' | 'title'>): InstrumentRef {
  return { type: 'agreement', id: agreement.id, title: agreement.title };
}

const closed: readonly Stage[] = ['not-included', 'terminated', 'expired', 'repealed'];
const mandate: readonly Stage[] = [
  'authorised',
  'negotiating',
  'initialled',
  'signed',
  'consented',
  'concluded',
];

/** Whether an agreement is at least signed, or adopted, on a day and has not come to its end. Suspended still counts. */
export function isSignedOn(agreement: Agreement, day: Day): boolean {
  const stage = stageOn(agreement, day);
  return stage !== null && orderOf(stage) >= orderOf('signed') && !closed.includes(stage);
}

/** Whether a Council mandate stands on a day and the agreement is not yet in force. */
export function isUnderMandate(agreement: Timed, day: Day): boolean {
  const stage = stageOn(agreement, day);
  return stage !== null && mandate.includes(stage);
}

/** Whether a mandate came with a change: recorded for whatever day, or told by a later step without it. */
export function mandateBegins(before: Agreement, after: Agreement, today: Day): boolean {
  const authorised = ({ milestones }: Agreement) => milestones.some(({ stage }) => stage === 'authorised');
  return (
    (authorised(after) && !authorised(before)) ||
    (isUnderMandate(after, today) && !isUnderMandate(before, today))
  );
}
