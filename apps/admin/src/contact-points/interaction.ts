import {
  addMonths,
  type Day,
  interactionLevel,
  interactionThresholds,
  lastDay,
  type PartialDate,
} from '@concord/core';

interface Met {
  state: 'planned' | 'held' | 'cancelled';
  from: PartialDate | null;
  until: PartialDate | null;
}

/**
 * How the level of a day comes about (BR19): how many contacts lie within how many months. Only what was held counts,
 * on its last day, so that it is certain.
 */
export function whyInteraction(activities: readonly Met[], on: Day) {
  const days = activities
    .filter(({ state }) => state === 'held')
    .map(({ from, until }) => until ?? from)
    .flatMap((last) => (last === null ? [] : [lastDay(last)]));
  const level = interactionLevel(days, on);
  const months = interactionThresholds.find((row) => row.level === level)?.months ?? longest;
  return { level, months, contacts: days.filter((day) => day <= on && on <= addMonths(day, months)).length };
}

const longest = Math.max(...interactionThresholds.map(({ months }) => months));
