import { type RuleId, refusalWords, rules } from '@concord/core';
import { problemKinds } from '../http/problem-kinds.ts';
import { docsPage, safe } from './page.ts';

/** The page that a problem's `type` opens, or null for a code that no problem has. */
export function problemPage(code: string): string | null {
  if (!Object.hasOwn(problemKinds, code)) return null;
  const { title, status, advice } = problemKinds[code as keyof typeof problemKinds];
  const rule = Object.hasOwn(refusalWords, code)
    ? refusalWords[code as keyof typeof refusalWords].rule
    : null;
  const because = rule ? `<p>Rule <strong>${rule}</strong>: ${safe(sentenceOf(rule))}</p>` : '';
  return docsPage(
    title,
    `<p>Status ${status} · <code>${safe(code)}</code></p><p>${safe(advice)}</p>${because}`,
  );
}

/** Every kind of problem on one page. */
export function problemList(): string {
  const rows = Object.entries(problemKinds).map(
    ([code, { status, title }]) =>
      `<tr><td>${status}</td><td><a href="/docs/problems/${code}">${safe(title)}</a></td><td><code>${code}</code></td></tr>`,
  );
  const head = '<tr><th scope="col">Status</th><th scope="col">What</th><th scope="col">Code</th></tr>';
  return docsPage('Problems', `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`);
}

/** Every rule of the domain on one page. */
export function ruleList(): string {
  const rows = (Object.keys(rules) as RuleId[]).map(
    (rule) => `<tr id="${rule}"><td>${rule}</td><td>${safe(sentenceOf(rule))}</td></tr>`,
  );
  const head = '<tr><th scope="col">Rule</th><th scope="col">What it says</th></tr>';
  return docsPage('Rules', `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`);
}

const sentenceOf = (rule: RuleId): string => rules[rule];
