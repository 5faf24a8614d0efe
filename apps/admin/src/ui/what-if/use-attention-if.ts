import {
  type AttentionFacts,
  type AttentionSettings,
  attentionAsIf,
  attentionOn,
  type ChangedFacts,
  compareAttention,
  type StrategyProgress,
  stillOverdue,
} from '@concord/core';
import { computed } from 'vue';
import { api } from '../../session/api.ts';
import { useLoad } from '../../session/load.ts';
import { inParts, joined } from './parts.ts';

/** As many partners as one read tells of. */
const atOnce = 20;

/** What would need attention of the partners that something is supposed of, and what no longer would. */
export function useAttentionIf(
  asked: () => { changed: readonly ChangedFacts[]; day: string; progress: StrategyProgress | null },
) {
  const codes = computed(() => asked().changed.map(({ partner }) => partner.code));
  const { data, error } = useLoad(
    () => [codes.value, asked().day],
    async (signal) => {
      const on = asked().day;
      const answers = await Promise.all(
        inParts(codes.value, atOnce).map((partnerCode) =>
          api.getAttentionFacts({ partnerCode, on }, { signal }),
        ),
      );
      const parts = answers.map((answer) => answer.data.facts as AttentionFacts);
      const settings = answers[0]?.data.settings as AttentionSettings | undefined;
      return { on, facts: joined(parts), settings };
    },
  );
  const comparison = computed(() => {
    if (!data.value?.facts) return { appeared: [], vanished: [] };
    const { facts, on, settings } = data.value;
    const { changed, progress } = asked();
    const overdueTargets = progress ? stillOverdue(facts.overdueTargets, progress) : facts.overdueTargets;
    const after = attentionAsIf({ ...facts, overdueTargets }, changed);
    return compareAttention(attentionOn(facts, on, settings), attentionOn(after, on, settings));
  });
  return { comparison, error };
}
