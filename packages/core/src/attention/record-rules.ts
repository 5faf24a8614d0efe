import { finishedStatuses } from '../capacity-projects/warnings.ts';
import { addDays, firstDay, lastDay } from '../shared/partial-date.ts';
import { strategyOn } from '../strategy/strategy.ts';
import type { Finder } from './entry.ts';
import type { ProjectState } from './facts.ts';

const isFinished = ({ status }: ProjectState) => finishedStatuses.some((finished) => finished === status);

const aboutProject = ({ id, code, title }: ProjectState) => ({
  type: 'capacity-project' as const,
  id,
  address: code,
  label: title,
});

/** A project that ends before the strategy that is current on the day (BR27). */
export const projectEndsEarly: Finder = ({ projects, strategies }, day) => {
  const strategy = strategyOn(strategies, day);
  if (strategy === null) return [];
  const strategyUntil = lastDay(strategy.until);
  const since = firstDay(strategy.from);
  return projects.flatMap((project) => {
    const { until, partnerCodes } = project;
    if (until === null || isFinished(project) || lastDay(until) >= strategyUntil) return [];
    const values = { until, strategy: strategy.code, strategyUntil };
    return [{ about: aboutProject(project), partnerCodes, since, values }];
  });
};

/** A project whose last day has passed, and whose status does not say so. */
export const projectOverNotClosed: Finder = ({ projects }, day) =>
  projects.flatMap((project) => {
    const { until, partnerCodes } = project;
    if (until === null || isFinished(project) || lastDay(until) >= day) return [];
    return [
      { about: aboutProject(project), partnerCodes, since: addDays(lastDay(until), 1), values: { until } },
    ];
  });

/** A task of an activity that was due, and was still open on the day. */
export const followUpOverdue: Finder = ({ followUps }, day) =>
  followUps.flatMap(({ id, activityId, text, due, doneOn, partnerCodes }) => {
    if (due === null || due >= day || (doneOn !== null && doneOn <= day)) return [];
    const about = { type: 'follow-up' as const, id, address: activityId, label: text };
    return [{ about, partnerCodes, since: addDays(due, 1), values: { due } }];
  });

/** A target of a strategy that was not reached in time. */
export const targetOverdue: Finder = ({ overdueTargets }) =>
  overdueTargets.map(({ id, strategyCode, label, dueOn, partnerCodes }) => ({
    about: { type: 'target', id, address: strategyCode, label },
    partnerCodes,
    since: addDays(dueOn, 1),
    values: { dueOn },
  }));

/** A record with facts that nobody can look up. */
export const unsourced: Finder = (facts) =>
  facts.unsourced.map(({ type, id, address, label, partnerCodes, count }) => ({
    about: { type, id, address, label },
    partnerCodes,
    since: null,
    values: { count: String(count) },
  }));

/** Sources disagree, and nobody has settled it yet. */
export const sourcesDisagree: Finder = ({ conflicts }) =>
  conflicts.map(({ id, title, readings, partnerCodes }) => ({
    about: { type: 'conflict', id, address: id, label: title },
    partnerCodes,
    since: null,
    values: { readings: String(readings) },
  }));
