import { describe, expect, it } from 'vitest';
import { keyAction, noFacts, plan, target } from '../../test/plan.ts';
import { answerIf, partnerFacts, step, supposed } from '../../test/what-if.ts';
import { attentionOn } from '../attention/attention-on.ts';
import type { AttentionFacts } from '../attention/facts.ts';
import { progressOn } from '../progress/strategy-progress.ts';
import {
  attentionAsIf,
  changedFacts,
  compareAnswers,
  compareAttention,
  compareProgress,
  isDifferent,
  progressAsIf,
  type Supposition,
  stillOverdue,
} from './index.ts';

const day = '2027-10-01';
const steps = [step('agr-EG', 'signed', '2027-06-01'), step('agr-EG', 'in-force', '2027-09-01')];
const contact: Supposition = { kind: 'contact-point', partnerCode: 'EG', on: '2027-01-01' };
const between = (suppositions: readonly Supposition[]) =>
  compareAnswers(answerIf('EG', day, []), answerIf('EG', day, suppositions));
const facts = ['EG', 'CL'].map((code) => partnerFacts(code));
const changed = (suppositions: readonly Supposition[]) =>
  changedFacts(facts, supposed(suppositions, facts).facts);

describe('Two answers', () => {
  it('differ in what was supposed and what follows from it', () => {
    const found = between([...steps, contact]);
    expect(found).toMatchObject({ partner: { code: 'EG' }, on: day, tile: { was: 'M', is: 'P' } });
    expect(found.verdicts.map(({ key, was, is }) => `${key} ${was} ${is}`)).toEqual(
      ['personalData', 'evidence', 'operationalInformation', 'strategicInformation', 'bestPractices'].map(
        (key) => `${key} no-systematic-basis yes`,
      ),
    );
    expect(found.verdicts[0]).toMatchObject({
      basisWas: [],
      basisIs: [{ instrument: { id: 'agr-EG' }, stage: 'in-force', effectiveSince: '2027-09-01' }],
    });
    expect(found.channels).toMatchObject({
      gained: [{ kind: 'contact-point' }],
      lost: [],
      first: { was: null },
    });
    expect(found.pipeline).toMatchObject([{ instrument: { id: 'agr-EG' }, was: 'authorised', is: null }]);
    expect(isDifferent(found)).toBe(true);
  });

  it('do not differ where nothing was supposed', () => {
    expect(isDifferent(between([]))).toBe(false);
  });

  it('tell the day on which a verdict will flip', () => {
    const early = compareAnswers(answerIf('EG', '2027-01-01', []), answerIf('EG', '2027-01-01', steps));
    expect([early.verdicts, early.changesOn]).toEqual([[], { was: null, is: '2027-09-01' }]);
    expect(isDifferent(early)).toBe(true);
  });
});

describe('Progress', () => {
  const strategy = plan([
    keyAction('KA1.1', [target({ kind: 'agreement', partnerCode: 'EG', stage: 'signed' })]),
    keyAction('KA3.1', [target({ kind: 'contact-point', partnerCode: 'EG' })]),
    keyAction('KA3.2', [target({ kind: 'contact-point', partnerCode: 'CL' })]),
  ]);
  const given = { ...noFacts, agreements: facts.flatMap(({ agreements }) => agreements) };
  const compared = (suppositions: readonly Supposition[]) =>
    compareProgress(
      progressOn(strategy, given, day),
      progressOn(strategy, progressAsIf(given, changed(suppositions)), day),
    );

  it('names the key actions that stand otherwise, and no others', () => {
    const { keyActions, was, is } = compared([...steps, contact]);
    expect([was.achieved, is.achieved]).toEqual([0, 2]);
    expect(keyActions.map(({ code, is }) => `${code} ${is.achieved} of ${is.of}`)).toEqual([
      'KA1.1 1 of 1',
      'KA3.1 1 of 1',
    ]);
    expect(keyActions[0]?.targets).toMatchObject([
      { was: { state: 'under-way' }, is: { state: 'achieved' } },
    ]);
  });

  it('stays as it is where nothing was supposed', () => {
    expect(compared([]).keyActions).toEqual([]);
    expect(progressAsIf(given, changed([]))).toEqual(given);
  });
});

describe('Attention', () => {
  const given: AttentionFacts = {
    ...{ liaisonProsecutors: [], contactPoints: [], assessments: [], projects: [], strategies: [] },
    ...{ followUps: [], unsourced: [], conflicts: [], workingArrangements: [] },
    partners: facts.map(({ partner: { code, kind, name, id } }) => ({ code, kind, name, id: id ?? '' })),
    agreements: facts.flatMap(({ agreements }) =>
      agreements.map((each) => ({ ...each, activityDays: ['2026-11-01'] })),
    ),
    overdueTargets: [],
  };
  const compared = (suppositions: readonly Supposition[]) =>
    compareAttention(attentionOn(given, day), attentionOn(attentionAsIf(given, changed(suppositions)), day));
  const rules = (entries: readonly { rule: string }[]) => entries.map(({ rule }) => rule).sort();

  it('tells what would appear and what would vanish', () => {
    const late = '2027-12-01';
    const silent = compareAttention(
      attentionOn(given, late),
      attentionOn(attentionAsIf(given, changed(steps)), late),
    );
    expect(rules(silent.vanished)).toEqual(['mandate-silent']);
    expect(rules(silent.appeared)).toEqual([
      'agreement-not-implemented',
      'agreement-without-liaison-prosecutor',
    ]);
  });

  it('counts supposed posts, and nothing is left to tell', () => {
    const post: Supposition = { kind: 'liaison-prosecutor', partnerCode: 'EG', on: '2027-09-01' };
    expect(rules(compared([...steps, post]).appeared)).toEqual(['agreement-not-implemented']);
  });

  it('stays as it is where nothing was supposed', () => {
    expect(compared([])).toEqual({ appeared: [], vanished: [] });
  });

  it('no longer calls a target overdue that would be reached', () => {
    const strategy = plan([
      keyAction('KA1.1', [target({ kind: 'agreement', partnerCode: 'EG', stage: 'signed' })]),
    ]);
    const overdue = [
      { id: 'agreement:EG', strategyCode: strategy.code, label: '', dueOn: '2027-12-31', partnerCodes: [] },
    ];
    const progress = (suppositions: readonly Supposition[]) =>
      progressOn(
        strategy,
        progressAsIf(
          { ...noFacts, agreements: facts.flatMap((each) => each.agreements) },
          changed(suppositions),
        ),
        '2028-02-01',
      );
    expect(stillOverdue(overdue, progress([]))).toEqual(overdue);
    expect(stillOverdue(overdue, progress(steps))).toEqual([]);
  });
});
