import { certainlyHolds, type Day, firstDay, lastDay, type Period } from '@concord/core';

export type Standing = 'current' | 'notCurrent' | 'uncertain';

/**
 * Whether somebody is in post on a day. A start that is not recorded may lie long before the day it was known by, and a
 * year or a month leaves open which day is meant: then nobody can tell.
 */
export function standingOn(post: Period, day: Day): Standing {
  if (certainlyHolds(post, day)) return 'current';
  const over = post.until !== null && lastDay(post.until) < day;
  const notBegun = post.from !== null && day < firstDay(post.from);
  return over || notBegun ? 'notCurrent' : 'uncertain';
}
