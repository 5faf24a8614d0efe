import type { Span } from './spans.ts';

/** The order of steps tells what vague days do not: whatever brings force came after being left out of a mandate. */
function overtakes(grant: Span, ending: Span): boolean {
  return ending.step.stage === 'not-included' && ending.first <= grant.last;
}

function resumes(grant: Span, ending: Span): boolean {
  return grant.step.stage === 'resumed' && ending.step.stage === 'suspended';
}

/**
 * Whether a granting step came after an ending and so undoes it. On one and the same day only a resumption follows a
 * suspension; any other ending stands, as the order of steps has it. An undated resumption follows the suspensions
 * that lie before the day it was known by: whoever states it then speaks of the latest.
 */
export function answers(grant: Span, ending: Span): boolean {
  if (overtakes(grant, ending)) return true;
  if (!resumes(grant, ending)) return ending.last < grant.first;
  return ending.last <= (grant.step.on === null ? grant.last : grant.first);
}

/** Whether a granting step may have come after an ending: it did, or a resumption finds room among the possible days. */
export function mayAnswer(grant: Span, ending: Span): boolean {
  const suspended = ending.step.on === null ? ending.last : ending.first;
  return answers(grant, ending) || (resumes(grant, ending) && suspended <= grant.last);
}
