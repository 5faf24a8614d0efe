import { activityKinds } from '../activities/activity.ts';
import type { ReportedActivities, ReportFacts } from './facts.ts';
import { column, note, type ReportNote, type ReportTable, row, sum } from './table.ts';

const priorityCodes = ({ strategy }: ReportFacts): string[] =>
  strategy?.priorities.map(({ code }) => code) ?? [];

/** Whether activities serve a priority; `none` asks for those that serve none of the strategy. */
const serve = ({ priorities }: ReportedActivities, priority: string): boolean =>
  priority === 'none' ? priorities.length === 0 : priorities.includes(priority);

function notes(facts: ReportFacts): ReportNote[] {
  return [
    facts.strategy ? note('several-priorities') : note('no-strategy'),
    ...(facts.undatedActivities > 0
      ? [note('undated-left-out', { n: String(facts.undatedActivities) })]
      : []),
  ];
}

/** How many activities of each kind were held, and which priorities they served. */
export function activitiesByKind(facts: ReportFacts): Omit<ReportTable, 'id'> {
  const priorities = [...priorityCodes(facts), 'none'];
  const cells = (of: readonly ReportedActivities[]) => [
    ...priorities.map((code) =>
      sum(of.filter((one) => serve(one, code)).map(({ activities }) => activities)),
    ),
    sum(of.map(({ activities }) => activities)),
  ];
  return {
    columns: [
      column('kind', 'word', { words: 'activity-kind' }),
      ...priorities.map((code) =>
        column(code, 'number', code === 'none' ? {} : { heading: { list: 'plain', key: code } }),
      ),
      column('total', 'number'),
    ],
    rows: [
      ...activityKinds.map((kind) =>
        row(kind, [kind, ...cells(facts.activities.filter((one) => one.kind === kind))]),
      ),
      { key: 'total', total: true, cells: ['total', ...cells(facts.activities)] },
    ],
    notes: notes(facts),
  };
}

/** What went into the activities of each priority (BR28). */
export function activitiesByPriority(facts: ReportFacts): Omit<ReportTable, 'id'> {
  const cells = (of: readonly ReportedActivities[]) => [
    sum(of.map(({ activities }) => activities)),
    sum(of.map(({ participants }) => participants)),
    sum(of.map(({ effortDays }) => effortDays)),
    sum(of.map(({ euro }) => euro)),
    sum(of.map(({ otherCurrencies }) => otherCurrencies)),
  ];
  const of = (code: string) => facts.activities.filter((one) => serve(one, code));
  return {
    columns: [
      column('priority', 'word', { words: 'priority' }),
      column('title', 'text'),
      ...['activities', 'participants', 'effortDays', 'euro', 'otherCurrencies'].map((key) =>
        column(key, 'number'),
      ),
    ],
    rows: [
      ...(facts.strategy?.priorities ?? []).map(({ code, title }) =>
        row(code, [code, title, ...cells(of(code))]),
      ),
      row('none', ['none', null, ...cells(of('none'))]),
      { key: 'total', total: true, cells: ['total', null, ...cells(facts.activities)] },
    ],
    notes: [...notes(facts), note('other-currencies')],
  };
}
