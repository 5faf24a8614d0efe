import { tileMapOrder } from '@concord/core';
import type { Schema } from '../session/contract.ts';
import { useFormats } from '../session/formats.ts';
import { useWords, type WordKey } from '../session/i18n.ts';

type Word = Schema<'ReportWord'>;
type Column = Pick<Schema<'ReportColumn'>, 'kind' | 'words'>;
type Cell = Schema<'ReportCell'>;

/** The words of a report in the reader's language: each is a list and a key, and some keys stand for themselves. */
export function useReportWords() {
  const { t, locale } = useWords();
  const formats = useFormats();
  const regions: readonly string[] = tileMapOrder;

  function word({ list, key }: Word): string {
    if (key === 'total' && list !== 'plain') return t('reports.total');
    switch (list) {
      case 'table':
        return t(`reports.table.${key}` as WordKey);
      case 'column':
        return t(`reports.column.${key}` as WordKey);
      case 'note':
        return t(`reports.noteText.${key}` as WordKey);
      case 'stage':
        return t(key === 'none' ? 'reports.noStage' : (`ui.stage.${key}` as WordKey));
      case 'group':
        return t((regions.includes(key) ? `ui.region.${key}` : `reports.group.${key}`) as WordKey);
      case 'activity-kind':
        return t(`ui.shared.activityKind.${key}` as WordKey);
      case 'instrument':
        return t(`reports.instrument.${key}` as WordKey);
      case 'role':
        return t(`capacity-projects.role.${key}` as WordKey);
      case 'status':
        return t(`capacity-projects.status.${key}` as WordKey);
      case 'priority':
        return key === 'none' ? t('reports.noPriority') : key;
      case 'plain':
        return key;
    }
  }

  const language = (tag: string): string =>
    new Intl.DisplayNames(locale(), { type: 'language', fallback: 'code' }).of(tag) ?? tag;

  /** A cell as text; a partner by its name alone, which is for sorting and not for showing. */
  function text(cell: Cell, { kind, words }: Column): string {
    if (cell === null) return '';
    if (typeof cell === 'number') return formats.value.number(cell);
    if (typeof cell === 'object') return cell.name;
    if (words !== null) return word({ list: words, key: cell });
    return kind === 'date' ? formats.value.partial(cell) : cell;
  }
  return { word, text, language };
}
