import { adequacyStages, agreementStages, arrangementStages } from '@concord/core';
import type { Schema } from '../session/contract.ts';
import type { Say, WordKey } from '../session/i18n.ts';
import type { Column } from '../ui/types.ts';
import type { usePartnerWords } from '../ui/use-partner-words.ts';
import type { AnswerRow } from './answers-of-day.ts';

/** A partner with its answer on the day; null until that is there. */
export type PartnerRow = Schema<'Partner'> & { answer: AnswerRow | null };
type PartnerWords = ReturnType<typeof usePartnerWords>;

export function partnerColumns(t: Say, words: PartnerWords): Column<PartnerRow>[] {
  // A dash says that there is none; nothing at all, that the answers are not there yet.
  const from = (row: PartnerRow, read: (answer: AnswerRow) => string | null): string =>
    row.answer ? (read(row.answer) ?? '–') : '';
  const stage = (reached: string | null): string | null => reached && words.stage(reached);
  return [
    { key: 'name', label: t('partners.list.partner'), sort: 'name' },
    {
      key: 'kind',
      label: t('partners.list.kind'),
      sort: 'kind',
      text: (row) => t(`ui.kind.${row.kind}`),
      wideOnly: true,
    },
    {
      key: 'regions',
      label: t('partners.list.regions'),
      text: (row) => words.regions(row.regions),
      wideOnly: true,
    },
    { key: 'verdict', label: t('partners.list.verdict') },
    {
      key: 'agreement',
      label: t('partners.list.agreement'),
      text: (row) => from(row, (a) => stage(a.agreementStage)),
    },
    {
      key: 'arrangement',
      label: t('partners.list.arrangement'),
      text: (row) => from(row, (a) => stage(a.arrangementStage)),
    },
    {
      key: 'channel',
      label: t('partners.list.channel'),
      text: (row) => from(row, ({ channel }) => channel && t(`ui.channel.${channel}` as WordKey)),
    },
  ];
}

/** Every stage an instrument can stand at, in the order they are reached. */
export function stageOptions(say: (stage: string) => string): { value: string; label: string }[] {
  const rows = [...agreementStages, ...adequacyStages, ...arrangementStages].toSorted(
    (a, b) => a.order - b.order,
  );
  return [...new Set(rows.map((row) => row.stage))].map((value) => ({ value, label: say(value) }));
}
