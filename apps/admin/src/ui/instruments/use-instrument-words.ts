import { effectOf, type MilestoneDraft, type Stage, stageRow, stagesOf, type Track } from '@concord/core';
import { useFormats } from '../../session/formats.ts';
import { useWords } from '../../session/i18n.ts';
import type { InstrumentRules, ShownGate } from './instrument.ts';

export interface StageOption {
  stage: Stage;
  label: string;
  ends: boolean;
  /** The very sentence of the rule that forbids it now; null when it may be recorded. */
  refusal: string | null;
}

/** Stages, gates and actors in the reader's language. */
export function useInstrumentWords() {
  const { t } = useWords();
  const formats = useFormats();
  const stage = (value: Stage): string => t(`ui.stage.${value}`);
  return {
    stage,
    gate: (gate: Pick<ShownGate, 'kind' | 'note'>): string =>
      gate.kind === 'other' && gate.note ? gate.note : t(`ui.instrument.gate.words.${gate.kind}`),
    actors: (track: Track, value: Stage): string =>
      formats.value.list(
        (stageRow(track, value)?.actors ?? []).map((actor) => t(`ui.instrument.actor.${actor}`)),
      ),
    /** Every stage of the track; those that may not be recorded as drafted say why. */
    options: (rules: InstrumentRules, draft: MilestoneDraft): StageOption[] =>
      stagesOf(rules.track).map((row) => ({
        stage: row.stage,
        label: stage(row.stage),
        ends: effectOf(row.stage) === 'ends' || row.stage === 'resumed',
        // A date that does not fit is the date's own error: another day may do.
        refusal:
          rules.record({ ...draft, stage: row.stage }).find(({ at }) => at === '/stage')?.sentence ?? null,
      })),
  };
}
