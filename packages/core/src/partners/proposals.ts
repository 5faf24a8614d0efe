import type { Milestone } from '../instruments/milestone.ts';
import { type Day, dateInWords, firstDay, lastDay } from '../shared/partial-date.ts';
import { fill } from '../shared/refusal.ts';
import type { RuledSentence } from '../shared/sentences.ts';
import type { AssessmentFact } from './partner.ts';

/** Whether a proposal of that day rests on an assessment on which Member States were consulted (BR08). */
export function restsOnAssessment(day: Day, assessments: readonly AssessmentFact[]): boolean {
  return assessments.some(
    (each) => each.memberStatesConsulted && (each.on === null || firstDay(each.on) <= day),
  );
}

const sentence =
  '“{title}” was proposed by {on}, and no assessment of operational need precedes it on record.';

/**
 * The proposals of a day that rest on no assessment (BR08): nobody may record such a step, but the sources tell of some
 * whose assessment they do not mention.
 */
export function proposalWarnings(
  agreements: readonly {
    title: string;
    milestones: readonly Pick<Milestone, 'stage' | 'on' | 'knownBy'>[];
  }[],
  assessments: readonly AssessmentFact[],
  on: Day,
): RuledSentence<'proposal-without-assessment'>[] {
  return agreements.flatMap(({ title, milestones }) =>
    milestones.flatMap((step) => {
      const day = step.on === null ? step.knownBy : lastDay(step.on);
      if (step.stage !== 'proposed' || day === null || day > on) return [];
      if (restsOnAssessment(day, assessments)) return [];
      const params = { title, on: dateInWords(day) };
      return [
        { rule: 'BR08', code: 'proposal-without-assessment', sentence: fill(sentence, params) } as const,
      ];
    }),
  );
}
