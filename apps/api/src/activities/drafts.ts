import type { Activity, ActivityCreate, FollowUp, FollowUpCreate, Whole } from '@concord/contract';

/** The fields of an activity that people set. */
export type ActivityFields = Required<ActivityCreate>;
export type FollowUpFields = Required<FollowUpCreate>;

/** What a create leaves out is not recorded. */
export function newActivity(body: ActivityCreate): ActivityFields {
  return {
    until: null,
    place: null,
    partnerCodes: [],
    agreementIds: [],
    workingArrangementIds: [],
    contactPointIds: [],
    projectCode: null,
    keyActions: [],
    participants: null,
    outcome: null,
    effortDays: null,
    cost: null,
    currency: null,
    fundingSource: null,
    note: null,
    citations: [],
    ...body,
  };
}

/** The fields of an activity that people set, out of all that it shows. */
export function ownFields(activity: ActivityFields | Whole<Activity>): ActivityFields {
  const { kind, title, state, from, until, place, partnerCodes, agreementIds } = activity;
  const { workingArrangementIds, contactPointIds, projectCode, keyActions, participants, outcome } = activity;
  const { effortDays, cost, currency, fundingSource, note, citations } = activity;
  return {
    kind,
    title,
    state,
    from,
    until,
    place,
    partnerCodes,
    agreementIds,
    workingArrangementIds,
    contactPointIds,
    projectCode,
    keyActions,
    participants,
    outcome,
    effortDays,
    cost,
    currency,
    fundingSource,
    note,
    citations,
  };
}

export function newFollowUp(body: FollowUpCreate): FollowUpFields {
  return { owner: null, due: null, doneOn: null, note: null, citations: [], ...body };
}

/** The fields of a follow-up that people set, out of all that it shows. */
export function followUpFields(followUp: FollowUp): FollowUpFields {
  const { text, owner, due, doneOn, note, citations } = followUp;
  return { text, owner, due, doneOn, note, citations };
}
