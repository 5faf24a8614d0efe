import type {
  WorkingArrangement,
  WorkingArrangementCreate,
  WorkingArrangementMilestone,
  WorkingArrangementMilestoneCreate,
} from '@concord/contract';
import type { WorkingArrangement as Arrangement, ArrangementDraft } from '@concord/core';

export type MilestoneFields = Pick<
  WorkingArrangementMilestone,
  'stage' | 'on' | 'knownBy' | 'historic' | 'note' | 'citations'
>;

/** What a create leaves out is not recorded. */
export function newArrangement(body: WorkingArrangementCreate): ArrangementDraft {
  return ownFields({
    counterpart: null,
    purpose: null,
    implements: null,
    fallbackFor: null,
    reference: null,
    expiresOn: null,
    reviewOn: null,
    note: null,
    citations: [],
    ...body,
  });
}

/** The fields of a working arrangement that people set, out of all that it shows. */
export function ownFields(arrangement: ArrangementDraft | WorkingArrangement): ArrangementDraft {
  const { partnerCode, title, counterpart, purpose, fallbackFor } = arrangement;
  const { reference, expiresOn, reviewOn, note, citations } = arrangement;
  return {
    partnerCode,
    title,
    counterpart,
    purpose,
    implements: arrangement.implements,
    fallbackFor,
    reference,
    expiresOn,
    reviewOn,
    note,
    citations,
  };
}

/** The arrangement as the rules know it: with the gates that have a row, for the computed one is theirs to compute. */
export function forRules(arrangement: WorkingArrangement): Arrangement {
  const gates = arrangement.gates.flatMap(({ id, version, ...gate }) =>
    id === null || version === null ? [] : [{ ...gate, id, version }],
  );
  return { ...arrangement, gates };
}

export function newMilestone(body: WorkingArrangementMilestoneCreate): MilestoneFields {
  return { knownBy: null, historic: false, note: null, ...body };
}

export function milestoneFields({
  stage,
  on,
  knownBy,
  historic,
  note,
  citations,
}: WorkingArrangementMilestone): MilestoneFields {
  return { stage, on, knownBy, historic, note, citations };
}
