import { effectiveDay, stageOn } from '../instruments/timeline.ts';
import { addDays, type Day, firstDay, lastDay } from '../shared/partial-date.ts';
import { reachNames } from '../strategy/target.ts';
import { type FactsIndex, partnerOf } from './facts-index.ts';
import { instrumentEvidence } from './instrument-evidence.ts';
import type { Aside, PlannedStrategy } from './progress.ts';
import { type AnyInstrument, closedStages, stepReaching } from './steps.ts';

const inForceOn = (on: Day) => (instrument: AnyInstrument) =>
  stepReaching(instrument, 'in-force', on) !== null;

/** One entry for each partner of the instruments, by its code. */
function asides(facts: FactsIndex, instruments: readonly AnyInstrument[], on: Day): Aside[] {
  const byPartner = Map.groupBy(instruments, ({ partnerCode }) => partnerCode);
  return [...byPartner].sort().flatMap(([code, own]) => {
    const partner = partnerOf(facts, code);
    const evidence = own.map((each) => instrumentEvidence(facts, each, 'in-force', on));
    return partner === null ? [] : [{ partner, evidence }];
  });
}

/** The day by which all was on record that the plan could know of: its publication, at least the eve of its first day. */
function plannedBy({ from, publishedOn }: PlannedStrategy): Day {
  const eve = addDays(firstDay(from), -1);
  const published = publishedOn === null ? eve : lastDay(publishedOn);
  return published > eve ? published : eve;
}

/** Agreements and arrangements in force since the plan was made, in its time, with partners that no target names. */
export function outsidePlanOn(strategy: PlannedStrategy, facts: FactsIndex, on: Day): Aside[] {
  const { priorities } = strategy;
  const targets = priorities.flatMap(({ keyActions }) => keyActions.flatMap((each) => each.targets));
  const named = new Set(targets.map(({ reach }) => reachNames(reach).partnerCode));
  const [after, until] = [plannedBy(strategy), lastDay(strategy.until)];
  const results = [...facts.agreements, ...facts.workingArrangements].filter((instrument) => {
    const step = stepReaching(instrument, 'in-force', on);
    const day = step && effectiveDay(step);
    return !named.has(instrument.partnerCode) && day !== null && day > after && day <= until;
  });
  return asides(facts, results, on);
}

/** The arrangements in force while an agreement with the same partner is on its way. */
export function steppingStonesOn(facts: FactsIndex, on: Day): Aside[] {
  const open = facts.agreements.filter((agreement) => {
    const stage = stageOn(agreement, on);
    return (
      stage !== null && !closedStages.includes(stage) && !inForceOn(on)(agreement) && stage !== 'suspended'
    );
  });
  const stones = open.flatMap((agreement) => {
    const arrangements = (facts.arrangementsOf.get(agreement.partnerCode) ?? []).filter(inForceOn(on));
    return arrangements.length === 0 ? [] : [...arrangements, agreement];
  });
  return asides(facts, [...new Set(stones)], on);
}

/** Agreements left out of the mandate that was asked for, and what arrangements there are with the partner (BR13). */
export function movedForwardOn(facts: FactsIndex, on: Day): Aside[] {
  const left = facts.agreements.filter((agreement) => stageOn(agreement, on) === 'not-included');
  const candidates = left.flatMap((agreement) => facts.arrangementsOf.get(agreement.partnerCode) ?? []);
  return asides(facts, [...left, ...new Set(candidates)], on);
}
