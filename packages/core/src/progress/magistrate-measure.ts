import { certainFrom, certainlyHolds } from '../shared/period.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { MagistrateFact } from './facts.ts';
import { partnerOf } from './facts-index.ts';
import { findingOf, type Question, type TargetFinding } from './finding.ts';

/** A post that has ended was held on the days before. */
const isPosted = (post: MagistrateFact, { on }: Question) =>
  (post.status === 'posted' || post.status === 'ended') && certainlyHolds(post, on);

function row(post: MagistrateFact, question: Question): Evidence {
  const posted = isPosted(post, question);
  return evidence({
    code: posted ? 'magistrate-posted' : 'magistrate-on-the-way',
    values: posted ? {} : { status: post.status },
    record: { type: 'liaison-magistrate', id: post.id },
    label: null,
    partner: partnerOf(question.facts, post.partnerCode),
    on: post.from,
    certainFrom: certainFrom(post),
    citations: post.citations,
    counts: posted,
  });
}

/** Liaison magistrates of the agency in post (BR21). */
export function magistratesPosted(question: Question): TargetFinding {
  const posts = question.facts.liaisonMagistrates.filter(
    (post) => post.status !== 'ended' || isPosted(post, question),
  );
  return findingOf(
    posts.map((post) => row(post, question)),
    null,
    posts.length > 0,
  );
}
