import type { Day } from '../shared/partial-date.ts';
import type { ExchangeAnswer, RecordVersion } from './answer.ts';
import { cautionsOn } from './cautions.ts';
import { changesAfter } from './changes-on.ts';
import { channelsOn } from './channels.ts';
import type { ExchangeFacts } from './facts.ts';
import { findingOn } from './findings.ts';
import { fromAgreement, fromArrangement, type Instrument } from './instrument.ts';
import { pipelineOn } from './pipeline.ts';
import { tileOf } from './tile.ts';
import type { VerdictKey } from './verdict.ts';

function recordsOf(facts: ExchangeFacts): RecordVersion[] {
  const of = (type: RecordVersion['type'], rows: readonly { id: string; version: number }[]) =>
    rows.map(({ id, version }) => ({ type, id, version }));
  const { id, version } = facts.partner;
  return [
    ...(id !== null && version !== null ? of('partner', [{ id, version }]) : []),
    ...of('agreement', facts.agreements),
    ...of('working-arrangement', facts.workingArrangements),
    ...of('liaison-prosecutor', facts.liaisonProsecutors),
    ...of('contact-point', facts.contactPoints),
    ...of('liaison-magistrate', facts.liaisonMagistrates),
    ...of('membership', facts.memberships),
  ];
}

/**
 * May we exchange with this partner on this day, on what basis, and through whom? A pure function of the records and
 * the day: yes only if certain, unknown where the records leave it open or do not speak yet, otherwise no systematic
 * basis on this register (BR01 to BR05, BR32). Holders of offices never appear in it.
 */
export function exchangeAnswer(facts: ExchangeFacts, on: Day): ExchangeAnswer {
  const { code, kind, name, designation, onRegister } = facts.partner;
  const instruments: Instrument[] = [
    ...facts.agreements.map(fromAgreement),
    ...facts.workingArrangements.map(fromArrangement),
  ];
  const finding = (key: VerdictKey) => findingOn(key, instruments, facts, on);
  const personalData = finding('personalData');
  const strategicInformation = finding('strategicInformation');
  const pipeline = pipelineOn(instruments, facts, on);
  return {
    on,
    partner: { code, kind, name, designation, onRegister },
    personalData,
    evidence: finding('evidence'),
    operationalInformation: finding('operationalInformation'),
    strategicInformation,
    bestPractices: finding('bestPractices'),
    channels: channelsOn(facts, on),
    changesOn: changesAfter(instruments, facts, on),
    pipeline,
    cautions: cautionsOn(facts, instruments, on),
    tile: tileOf({ personalData, strategicInformation, pipeline }),
    records: recordsOf(facts),
  };
}
