import {
  certainMilestones,
  effectiveDay,
  effectOf,
  orderOf,
  type Stage,
  stagesOf,
  type Track,
} from '@concord/core';
import type { Step } from '../types.ts';
import type { Instrument } from './instrument.ts';

interface Words {
  stage: (stage: Stage) => string;
  gate: (gate: Instrument['gates'][number]) => string;
}

/** The steps everybody passes; suspensions and ends stand on the track only where they happened. */
const onTheWay = (stage: Stage): boolean => effectOf(stage) !== 'ends' && stage !== 'resumed';

/** The track of an instrument on a day: what was reached, what lies ahead, and the gates between. */
export function trackSteps(track: Track, instrument: Instrument, day: string, words: Words): Step[] {
  const certain = new Set(certainMilestones(instrument, day).map((step) => step.id));
  const reached = instrument.milestones.filter((step) => certain.has(step.id));
  const furthest = Math.max(0, ...reached.filter((s) => onTheWay(s.stage)).map((s) => orderOf(s.stage)));

  const recorded = instrument.milestones.map((step): Step & { order: number; day: string } => ({
    stage: `${step.stage}/${step.id}`,
    label: words.stage(step.stage),
    state: !certain.has(step.id) ? 'ahead' : effectOf(step.stage) === 'ends' ? 'ended' : 'reached',
    on: step.on,
    knownBy: step.knownBy,
    citations: step.citations,
    gate: gateBefore(step.stage),
    current: step.stage === instrument.stage && certain.has(step.id),
    order: orderOf(step.stage),
    day: effectiveDay(step) ?? '',
  }));

  const missing = stagesOf(track)
    .filter(({ stage }) => onTheWay(stage) && stage !== 'data-exchange-enabled')
    .filter(({ stage }) => !instrument.milestones.some((step) => step.stage === stage))
    .map(({ stage, order }): Step & { order: number; day: string } => ({
      stage,
      label: words.stage(stage),
      state: order < furthest ? 'unrecorded' : 'ahead',
      gate: gateBefore(stage),
      order,
      day: '',
    }));

  function gateBefore(stage: Stage): Step['gate'] {
    const gates = instrument.gates.filter((gate) => gate.blocks === stage);
    if (gates.length === 0) return null;
    const closed = gates.filter((gate) => gate.state === 'closed');
    const shown = closed.length > 0 ? closed : gates;
    return {
      label: shown.map(words.gate).join(', '),
      open: closed.length === 0,
      evidenced: gates.every((gate) => gate.state === 'open'),
    };
  }

  // Suspended and resumed take turns, so among them the day decides.
  const turn = (step: { order: number }): number => (step.order === 130 ? 120 : step.order);
  return [...recorded, ...missing].sort(
    (a, b) => turn(a) - turn(b) || a.day.localeCompare(b.day) || a.order - b.order,
  );
}
