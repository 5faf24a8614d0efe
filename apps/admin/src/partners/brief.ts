import type { Say } from '../session/i18n.ts';
import type { Finding } from './store.ts';

const codes = ['no-systematic-basis', 'no-strategic-basis', 'not-certain', 'strategic-not-certain'] as const;

/** What goes with a no or an unknown, in a few words; the whole sentence stands under “why”. */
export function briefOf(finding: Finding, t: Say): string | null {
  if (finding.verdict === 'yes') return null;
  const [condition] = finding.conditions;
  const known = codes.find((code) => code === condition?.code);
  return known ? t(`partners.answer.brief.${known}`) : (condition?.sentence ?? null);
}
