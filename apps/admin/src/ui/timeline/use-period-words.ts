import { useFormats } from '../../session/formats.ts';
import { useWords } from '../../session/i18n.ts';
import type { Span } from './periods.ts';

/** A period in the reader's language: "2024 – Jun 2026", "since 2024", "period not recorded". */
export function usePeriodWords() {
  const { t } = useWords();
  const formats = useFormats();
  return ({ from, until }: Span): string => {
    const [start, end] = [from, until].map((date) => date && formats.value.partial(date));
    if (start && end) return start === end ? start : `${start} – ${end}`;
    if (start) return t('ui.shared.period.since', { from: start });
    return end ? t('ui.shared.period.until', { until: end }) : t('ui.shared.period.none');
  };
}
