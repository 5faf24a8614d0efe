import { expect, it } from 'vitest';
import { checkKeyAction, keyActionDraft } from './key-action-draft.ts';
import { nextKeyAction, nextPriority, nextSubAction } from './next-code.ts';
import { checkPriority, priorityDraft } from './priority-draft.ts';
import type { Strategy } from './store.ts';
import { checkStrategy, strategyDraft } from './strategy-draft.ts';

// The words themselves are not at stake here: each sentence is its key.
const t = (key: string) => key;
const action = (code: string) =>
  ({ code, parentCode: null }) as Strategy['priorities'][number]['keyActions'][number];
const strategy = {
  code: 'plan',
  priorities: [
    { code: 'P1', keyActions: [action('KA1.1'), action('KA1.3'), action('KA1.3a')] },
    { code: 'P3', keyActions: [] as object[] },
  ],
} as Strategy;

it('offers the first code that is free', () => {
  expect(nextPriority(strategy)).toBe('P2');
  expect(nextKeyAction(strategy, 'P1')).toBe('KA1.2');
  expect(nextKeyAction(strategy, 'P3')).toBe('KA3.1');
  expect(nextSubAction(strategy, 'KA1.3')).toBe('KA1.3b');
});

it.each([
  ['whole', {}, []],
  ['without dates', { from: null, until: null }, ['/from', '/until']],
  ['that ends before it begins', { from: '2028', until: '2027-12' }, ['/until']],
  ['with a code of capitals', { code: 'PLAN' }, ['/code']],
  ['of no title', { title: ' ' }, ['/title']],
])('a strategy %s is refused at %j: %j', (_, some, fields) => {
  const draft = {
    ...strategyDraft(null),
    code: 'plan-b',
    title: 'Plan',
    from: '2028',
    until: '2031',
    ...some,
  };
  expect(Object.keys(checkStrategy(draft, true, t)).sort()).toEqual(fields);
});

it('the code of a record that is there is not asked for again', () => {
  const draft = { ...strategyDraft(null), code: 'OLD', title: 'Plan', from: '2028', until: '2031' };
  expect(checkStrategy(draft, false, t)).toEqual({});
});

it.each([
  ['P2', 'strategy.none'],
  ['P1', 'The code P1 already belongs to another part of this strategy.'],
  ['2', 'strategy.priority.codeWrong'],
])('a priority of the code %s', (code, sentence) => {
  const found = checkPriority({ ...priorityDraft(null, code), title: 'It' }, strategy, true, t);
  expect(found['/code'] ?? 'strategy.none').toBe(sentence);
});

it.each([
  ['KA1.2', 'strategy.none'],
  ['KA1.1', 'The code KA1.1 already belongs to another part of this strategy.'],
  ['KA2.1', 'The strategy has no priority P2, under which KA2.1 would stand.'],
  ['KA1.2a', 'The strategy has no key action KA1.2, of which KA1.2a would be a part.'],
  ['ka1.2', 'strategy.keyAction.codeWrong'],
])('a key action of the code %s', (code, sentence) => {
  const found = checkKeyAction({ ...keyActionDraft(null, code), title: 'It' }, strategy, true, t);
  expect(found['/code'] ?? 'strategy.none').toBe(sentence);
});
