import type { Basis } from '../exchange/answer.ts';
import { type VerdictKey, verdictKeys, verdictKeyWords } from '../exchange/verdict.ts';
import { dateInWords } from '../shared/partial-date.ts';
import { listInWords } from '../shared/sentences.ts';
import type { Answer } from './answer.ts';
import { type AnswerChange, change } from './change.ts';
import { paired } from './paired.ts';
import { stageInWords } from './words.ts';

/** An instrument with all that rests on it. */
type Ground = Basis & { covers: VerdictKey[] };

function groundsOf(answer: Answer): Ground[] {
  const grounds = new Map<string, Ground>();
  for (const key of verdictKeys)
    for (const basis of answer[key].basis) {
      const known = grounds.get(basis.instrument.id) ?? { ...basis, covers: [] };
      grounds.set(basis.instrument.id, { ...known, covers: [...known.covers, key] });
    }
  return [...grounds.values()];
}

const naming = ({ instrument }: Ground) => ({
  what: instrument.title,
  record: instrument.id,
});

function ofGround(then: Ground, now: Ground): AnswerChange[] {
  const named = naming(now);
  const covers = ({ covers }: Ground) => covers.join(', ');
  const covered = ({ covers }: Ground) => listInWords(covers.map((key) => verdictKeyWords[key]));
  const differ = (of: (ground: Ground) => string | null) => of(then) !== of(now);
  return [
    ...(differ(covers)
      ? [
          change(
            'basis',
            'basis-covers',
            { ...named, was: covers(then), is: covers(now) },
            {
              was: covered(then),
              is: covered(now),
            },
          ),
        ]
      : []),
    ...(differ(({ stage }) => stage)
      ? [
          change(
            'basis',
            'basis-stands',
            { ...named, was: then.stage, is: now.stage },
            {
              was: stageInWords(then.stage),
              is: stageInWords(now.stage),
            },
          ),
        ]
      : []),
    ...(differ(({ until }) => until)
      ? [change('basis', 'basis-lasts', { ...named, was: then.until, is: now.until }, lasting(then, now))]
      : []),
  ];
}

const lasting = (then: Ground, now: Ground) => ({
  ...(then.until !== null && { was: dateInWords(then.until) }),
  ...(now.until !== null && { is: dateInWords(now.until) }),
});

/** What became a basis, ceased to be one, or stands otherwise. */
export function basisChanges(then: Answer, now: Answer): AnswerChange[] {
  const { lost, gained, both } = paired(groundsOf(then), groundsOf(now), ({ instrument }) => instrument.id);
  return [
    ...gained.map((each) => change('basis', 'basis-gained', { ...naming(each), was: null, is: each.stage })),
    ...lost.map((each) => change('basis', 'basis-lost', { ...naming(each), was: each.stage, is: null })),
    ...both.flatMap((pair) => ofGround(pair.was, pair.is)),
  ];
}
