import { certainlyBefore, type Day, firstDay } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import { listInWords } from '../shared/sentences.ts';
import type { ActivityDraft, FollowUpDraft } from './activity.ts';

/** Today as the server tells it, and those of the named records that the register has. */
export interface ActivityContext {
  day: Day;
  known: Record<NamedRecords, readonly string[]>;
  /** The key actions each reference can mean, as `<strategy>/<key action>`. */
  keyActions: Readonly<Record<string, readonly string[]>>;
}

/** The lists in which an activity names what it concerns. */
export const namedRecords = {
  partnerCodes: 'partner',
  agreementIds: 'agreement',
  workingArrangementIds: 'working arrangement',
  contactPointIds: 'contact point',
  projectCode: 'capacity project',
} as const satisfies Partial<Record<keyof ActivityDraft, string>>;
export type NamedRecords = keyof typeof namedRecords;

function nameRefusals(draft: ActivityDraft, known: ActivityContext['known']): Refusal[] {
  const { projectCode } = draft;
  const missing = (list: NamedRecords, name: string) => !known[list].includes(name);
  const unknown = (list: NamedRecords, name: string, at: string) =>
    refusal('activity-names-unknown', { noun: namedRecords[list], name }, at);
  const lists = ['partnerCodes', 'agreementIds', 'workingArrangementIds', 'contactPointIds'] as const;
  return [
    ...lists.flatMap((list) =>
      draft[list].flatMap((name, index) =>
        missing(list, name) ? [unknown(list, name, `/${list}/${index}`)] : [],
      ),
    ),
    ...(projectCode !== null && missing('projectCode', projectCode)
      ? [unknown('projectCode', projectCode, '/projectCode')]
      : []),
  ];
}

function keyActionRefusals({ keyActions }: ActivityDraft, meant: ActivityContext['keyActions']): Refusal[] {
  return keyActions.flatMap((name, index) => {
    const [first, ...more] = meant[name] ?? [];
    const at = `/keyActions/${index}`;
    if (first === undefined) return [refusal('activity-names-unknown', { noun: 'key action', name }, at)];
    const examples = listInWords([first, ...more]);
    return more.length > 0 ? [refusal('key-action-of-several-strategies', { name, examples }, at)] : [];
  });
}

function timeRefusals({ state, from, until }: ActivityDraft, day: Day): Refusal[] {
  const found: Refusal[] = [];
  if (from !== null && until !== null && certainlyBefore(until, from))
    found.push(refusal('period-ends-before-it-starts', { from, until }, '/until'));
  if (state === 'held' && from !== null && firstDay(from) > day)
    found.push(refusal('held-in-the-future', { from, day }, '/state'));
  return found;
}

function refusals(draft: ActivityDraft, { day, known, keyActions }: ActivityContext): Refusal[] {
  return [
    ...timeRefusals(draft, day),
    ...(draft.cost !== null && draft.currency === null
      ? [refusal('cost-needs-currency', {}, '/currency')]
      : []),
    ...nameRefusals(draft, known),
    ...keyActionRefusals(draft, keyActions),
  ];
}

/** What may be done with an activity; every function answers with the refusals, none = allowed. */
export const activityCan = {
  /**
   * It names what is on the register and ends no earlier than it begins; what was held has begun by today, and a cost
   * has a currency (BR28). Effort and funding source may stay unrecorded.
   */
  create: refusals,

  /** As on creation, also of an activity that is brought back. */
  change: refusals,
};

/** What may be done with a follow-up of an activity. */
export const followUpCan = {
  /** It is done on a day that has come. When it is due is free: a task may be found late. */
  record({ doneOn }: FollowUpDraft, { day }: { day: Day }): Refusal[] {
    return doneOn !== null && doneOn > day ? [refusal('done-in-the-future', { doneOn, day }, '/doneOn')] : [];
  },
};

/** A follow-up is overdue from the day after the one it was due on, while it is open. */
export const isOverdue = ({ due, doneOn }: FollowUpDraft, day: Day): boolean =>
  doneOn === null && due !== null && due < day;

/** Why a record may not be deleted: activities name it, and would lose what they tell. */
export function namedByActivities(record: string, count: number): Refusal[] {
  return count === 0 ? [] : [refusal('in-use-by-activities', { record, count: String(count) })];
}
