import type { ExchangeAnswerMatrix, ExchangeAnswerRow } from '@concord/contract';
import { type Day, exchangeAnswer, isUnderMandate, orderOf, type Stage, stageOn } from '@concord/core';
import type { FactsRow } from '../records/exchange-facts.ts';
import type { Counts } from './counts-store.ts';

/** The verdicts of every partner on one day, with the counts that the overview shows. */
export function matrixOf(
  facts: FactsRow[],
  counts: Map<string, Counts>,
  on: Day,
): Omit<ExchangeAnswerMatrix, 'settled'> {
  const items = facts.map((row) => rowOf(row, counts.get(row.partner.code) ?? none, on));
  const agreements = facts.flatMap((row) => row.agreements);
  const tiles = (letter: string) => items.filter(({ tile }) => tile === letter).length;
  return {
    on,
    knownAt: facts.map(({ knownAt }) => knownAt).reduce((a, b) => (a > b ? a : b), new Date(0).toISOString()),
    totals: {
      partners: items.length,
      personalData: tiles('P'),
      strategicOnly: tiles('S'),
      mandates: agreements.filter((agreement) => isUnderMandate(agreement, on)).length,
      proposed: agreements.filter((agreement) => isBeforeMandate(stageOn(agreement, on))).length,
      liaisonProsecutors: items.filter(({ channel }) => channel === 'liaison-prosecutor').length,
    },
    items,
  };
}

const none: Counts = { contactPoints: 0, networks: 0, projects: 0 };

function rowOf(row: FactsRow, counts: Counts, on: Day): ExchangeAnswerRow {
  const answer = exchangeAnswer(row, on);
  const { code, kind, name, designation } = row.partner;
  return {
    partner: { code, kind, name, designation },
    regions: row.regions as ExchangeAnswerRow['regions'],
    tile: answer.tile,
    personalData: answer.personalData.verdict,
    evidence: answer.evidence.verdict,
    operationalInformation: answer.operationalInformation.verdict,
    strategicInformation: answer.strategicInformation.verdict,
    bestPractices: answer.bestPractices.verdict,
    agreementStage: furthest(row.agreements.map((agreement) => stageOn(agreement, on))),
    arrangementStage: furthest(row.workingArrangements.map((arrangement) => stageOn(arrangement, on))),
    channel: answer.channels[0]?.kind ?? null,
    ...counts,
    changesOn: answer.changesOn,
  };
}

const isBeforeMandate = (stage: Stage | null) =>
  stage !== null && orderOf(stage) < orderOf('authorised') && stage !== 'not-included';

function furthest(stages: (Stage | null)[]): Stage | null {
  return stages.reduce((a, b) => (a === null || (b !== null && orderOf(b) > orderOf(a)) ? b : a), null);
}
