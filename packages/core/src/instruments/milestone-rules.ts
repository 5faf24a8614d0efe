import { dateInWords, firstDay, lastDay } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { Milestone, MilestoneDraft } from './milestone.ts';
import type { Track } from './stage.ts';
import { mayRepeat, orderOf, stageRow, stageWords } from './stages.ts';

const trackWords = {
  agreement: 'an agreement',
  'adequacy-decision': 'an adequacy decision',
  'working-arrangement': 'a working arrangement',
} as const satisfies Record<Track, string>;

type Step = Pick<Milestone, 'stage' | 'on' | 'knownBy'>;

/** Whether `first` certainly happened after `second` although its place in the order is earlier. */
function certainlyReversed(first: Step, second: Step): boolean {
  if (first.on === null) return false;
  // An undated step has no day of its own, yet it had happened by `knownBy`: an earlier step cannot follow that day.
  const secondBy = second.on === null ? second.knownBy : lastDay(second.on);
  return secondBy !== null && secondBy < firstDay(first.on);
}

function runsAgainst(draft: Step, other: Step): boolean {
  if (mayRepeat(draft.stage) && mayRepeat(other.stage)) return false;
  const difference = orderOf(draft.stage) - orderOf(other.stage);
  if (difference === 0 || draft.on === null) return false;
  return difference < 0 ? certainlyReversed(draft, other) : certainlyReversed(other, draft);
}

function againstOrder(draft: MilestoneDraft, other: Milestone): Refusal {
  const [first, second] = orderOf(draft.stage) < orderOf(other.stage) ? [draft, other] : [other, draft];
  const params = {
    stage: stageWords[draft.stage],
    on: dateInWords(draft.on ?? ''),
    other: stageWords[other.stage],
    otherOn: other.on === null ? `or before ${dateInWords(other.knownBy ?? '')}` : dateInWords(other.on),
    first: stageWords[first.stage],
    second: stageWords[second.stage],
  };
  return refusal('milestone-against-order', params, '/on');
}

/**
 * What forbids a step on any instrument: a stage of another track, a repeated step, days against the order, or a
 * date and `knownBy` that do not go together. `historic` never lifts these. Partial dates are read leniently.
 */
export function milestoneRefusals(
  track: Track,
  recorded: readonly Milestone[],
  draft: MilestoneDraft,
): Refusal[] {
  const found: Refusal[] = [];
  const stage = stageWords[draft.stage];
  const others = recorded.filter((each) => draft.id === undefined || each.id !== draft.id);
  if (!stageRow(track, draft.stage))
    found.push(refusal('stage-of-another-track', { stage, track: trackWords[track] }, '/stage'));
  if (!mayRepeat(draft.stage) && others.some((each) => each.stage === draft.stage))
    found.push(refusal('milestone-twice', { stage }, '/stage'));
  if (draft.on === null && draft.knownBy === null)
    found.push(refusal('milestone-needs-known-by', {}, '/knownBy'));
  if (draft.on !== null && draft.knownBy !== null)
    found.push(refusal('known-by-without-need', {}, '/knownBy'));
  if (draft.historic && draft.citations.length === 0)
    found.push(refusal('historic-needs-citation', {}, '/citations'));
  const reversed = others.find((other) => runsAgainst(draft, other));
  if (reversed) found.push(againstOrder(draft, reversed));
  return found;
}

/** Whether a step may skip gates and assessments: entered as historic, with a citation that states it. */
export function skipsGates(draft: MilestoneDraft): boolean {
  return draft.historic && draft.citations.length > 0;
}
