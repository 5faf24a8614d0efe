import { effectOf } from '../instruments/stages.ts';
import { addDays, type Day, firstDay, lastDay } from '../shared/partial-date.ts';
import { isOwn } from './ownership.ts';
import type { Reminder, ReminderAnswer, ReminderFact } from './reminder.ts';
import { sentenceOf } from './sentences.ts';
import type { KindSetting, ReminderSettings } from './settings.ts';

/** Who is reminded: every name a follow-up may call them by, and what they have set. */
export interface Reminded {
  names: readonly string[];
  settings: Pick<ReminderSettings, 'kinds' | 'partnerCodes' | 'names'>;
}

/** For so many days an instrument that has ended is still told of. */
const endedFor = 30;

/** Whether a date still matters on the day: not once its instrument has ended, its own sunset aside. */
function matters({ kind, stage, date }: ReminderFact, day: Day): boolean {
  if (kind === 'expiry' && day > addDays(lastDay(date), endedFor)) return false;
  if (stage === null || effectOf(stage) !== 'ends') return true;
  return kind === 'expiry' && stage === 'expired';
}

function concerns(fact: ReminderFact, { reach }: KindSetting, { names, settings }: Reminded): boolean {
  if (reach === 'all' || isOwn(fact.owner, [...names, ...settings.names])) return true;
  return reach === 'partners' && fact.partnerCodes.some((code) => settings.partnerCodes.includes(code));
}

/** The shortest lead time that has come by the day, or null. */
const leadOn = (dueOn: Day, leadDays: readonly number[], day: Day): number | null =>
  leadDays.toSorted((a, b) => a - b).find((lead) => addDays(dueOn, -lead) <= day) ?? null;

/**
 * What concerns a person, nearest first; `lead` tells whether they are to be told by that day. A date that is only
 * partly known counts from its first day, and is overdue only after its last.
 */
export function remindersOf<Fact extends ReminderFact>(
  facts: readonly Fact[],
  reminded: Reminded,
  day: Day,
): Reminder<Fact>[] {
  const { kinds } = reminded.settings;
  return facts
    .filter((fact) => kinds[fact.kind].on && matters(fact, day) && concerns(fact, kinds[fact.kind], reminded))
    .map((fact) => {
      const dueOn = firstDay(fact.date);
      return {
        ...fact,
        dueOn,
        lead: leadOn(dueOn, kinds[fact.kind].leadDays, day),
        overdue: day > lastDay(fact.date),
        sentence: sentenceOf(fact, day),
      };
    })
    .sort((a, b) => (a.dueOn + a.id < b.dueOn + b.id ? -1 : 1));
}

/** Whether what somebody did with a reminder keeps it away on the day. */
export function isAnswered(
  { version }: Pick<ReminderFact, 'version'>,
  answer: ReminderAnswer | null,
  day: Day,
): boolean {
  if (answer === null) return false;
  if (answer.kind === 'until-change') return answer.version === version;
  return answer.kind === 'dismissed' || (answer.until !== null && day < answer.until);
}
