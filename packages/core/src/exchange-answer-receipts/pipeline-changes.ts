import type { Answer, ComparedEntry } from './answer.ts';
import { type AnswerChange, change } from './change.ts';
import { paired } from './paired.ts';
import { stageInWords } from './words.ts';

const naming = ({ instrument }: ComparedEntry) => ({ what: instrument.title, record: instrument.id });

/** What set out, arrived or was given up, and what took a step. */
export function pipelineChanges(then: Answer, now: Answer): AnswerChange[] {
  const { lost, gained, both } = paired(then.pipeline, now.pipeline, ({ instrument }) => instrument.id);
  return [
    ...gained.map((each) =>
      change(
        'pipeline',
        'pipeline-gained',
        { ...naming(each), was: null, is: each.stage },
        {
          is: stageInWords(each.stage),
        },
      ),
    ),
    ...lost.map((each) =>
      change(
        'pipeline',
        'pipeline-lost',
        { ...naming(each), was: each.stage, is: null },
        {
          was: stageInWords(each.stage),
        },
      ),
    ),
    ...both.flatMap((pair) =>
      pair.was.stage === pair.is.stage
        ? []
        : [
            change(
              'pipeline',
              'pipeline-moved',
              { ...naming(pair.is), was: pair.was.stage, is: pair.is.stage },
              { was: stageInWords(pair.was.stage), is: stageInWords(pair.is.stage) },
            ),
          ],
    ),
  ];
}
