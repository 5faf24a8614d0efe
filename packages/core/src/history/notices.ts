import type { Stage } from '../instruments/stage-tables.ts';
import { effectOf } from '../instruments/stages.ts';
import { type Differences, isRecorded } from './differences.ts';
import { type RecordKind, recordWords } from './record-words.ts';

/** What a transaction did to a record. */
export type RecordOperation = 'added' | 'changed' | 'deleted' | 'restored';
/** The same as a notice tells it: a change may have ended what was open. */
export type NoticeKind = RecordOperation | 'ended';

/** Values of closed lists that close a record, by collection and field. */
const closing: Partial<Record<RecordKind, Record<string, readonly unknown[]>>> = {
  'capacity-projects': { status: ['closed', 'cancelled'] },
  'liaison-magistrates': { status: ['ended'] },
  activities: { state: ['cancelled'] },
};

/** Records that are over when their last day is recorded. */
const lasting: readonly RecordKind[] = ['contact-points', 'liaison-prosecutors', 'liaison-magistrates'];

/** Whether a change ended the record: a last day, a closing status, or a step that ends an instrument. */
export function endsRecord(kind: RecordKind, { fields, parts }: Differences): boolean {
  const closes = fields.some(
    ({ field, before, after }) =>
      closing[kind]?.[field]?.includes(after) ||
      (field === 'until' && lasting.includes(kind) && !isRecorded(before) && isRecorded(after)),
  );
  const endingStep = parts.some(
    ({ part, change, fields: own }) =>
      part === 'milestones' &&
      change === 'added' &&
      own.some(({ field, after }) => field === 'stage' && effectOf(after as Stage) === 'ends'),
  );
  return closes || endingStep;
}

/** What a notice tells first. A record that was changed or restored may be over by that. */
export function noticeKind(operation: RecordOperation, kind: RecordKind, found: Differences): NoticeKind {
  return operation === 'changed' && endsRecord(kind, found) ? 'ended' : operation;
}

const verbs = {
  added: 'was added',
  changed: 'was changed',
  ended: 'was ended',
  deleted: 'was deleted',
  restored: 'was brought back',
} as const satisfies Record<NoticeKind, string>;

/** The first sentence of a notice: `The agreement “Agreement with Chile” (Chile) was ended.` */
export function headlineOf(
  kind: NoticeKind,
  record: { kind: RecordKind; title: string; partner: string | null },
): string {
  const { noun } = recordWords[record.kind];
  const own = record.title === noun ? '' : ` “${record.title}”`;
  const partner =
    record.partner === null || record.title.includes(record.partner) ? '' : ` (${record.partner})`;
  return `The ${noun}${own}${partner} ${verbs[kind]}.`;
}
