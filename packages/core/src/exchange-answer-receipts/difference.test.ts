import { describe, expect, it } from 'vitest';
import { agreement, arrangement, step } from '../../test/fixtures.ts';
import {
  type ContactPointFact,
  type ExchangeFacts,
  exchangeAnswer,
  factsWithoutRecord,
} from '../exchange/index.ts';
import { answerChangeWords, answerDifference, changeSubjects } from './index.ts';

const partner = { code: 'UA', kind: 'country', name: 'Ukraine', designation: null } as const;
const recorded = { ...partner, onRegister: true, id: 'p', version: 3, delegation: null, missions: [] };
const office: ContactPointFact = {
  ...{
    id: 'office',
    version: 1,
    partner,
    authority: 'Prosecution',
    languages: [],
    confirmedOn: '2026-06-01',
  },
  ...{ from: '2020', until: null, knownBy: null, citations: [] },
};
const inForce = agreement({ version: 2, milestones: [step('signed', '2019'), step('in-force', '2020')] });
const considered = arrangement({ milestones: [step('considered', '2020')] });
const facts: ExchangeFacts = {
  ...factsWithoutRecord(partner, '2024-03-31'),
  partner: recorded,
  agreements: [inForce],
  workingArrangements: [considered],
  contactPoints: [office],
};
const today = '2026-11-22';
const answer = (more: Partial<ExchangeFacts> = {}, on = today) => exchangeAnswer({ ...facts, ...more }, on);
const then = answer();
const told = (now: ReturnType<typeof answer>) => answerDifference(then, now);
const codes = (now: ReturnType<typeof answer>) => told(now).map(({ code, what }) => `${code} ${what}`);

describe('The difference between two answers', () => {
  it('is none where they agree, on whatever days', () => {
    expect(told(answer())).toEqual([]);
    expect(told(answer({}, '2026-12-24'))).toEqual([]);
  });

  it('tells verdicts first, then the basis, and the record behind it last', () => {
    const ended = {
      ...inForce,
      version: 3,
      milestones: [...inForce.milestones, step('terminated', '2026-11-01')],
    };
    const found = told(answer({ agreements: [ended] }));
    expect(found[0]).toEqual({
      about: 'verdict',
      code: 'verdict-changed',
      what: 'personalData',
      record: null,
      was: 'yes',
      is: 'no-systematic-basis',
      sentence: 'Operational personal data: yes then, no systematic basis now.',
    });
    expect(found.filter(({ about }) => about === 'verdict')).toHaveLength(5);
    expect(found.find(({ about }) => about === 'basis')).toMatchObject({
      code: 'basis-lost',
      record: inForce.id,
      was: 'in-force',
      is: null,
    });
    expect(found.at(-1)).toMatchObject({ code: 'record-changed', what: 'agreement', was: '2', is: '3' });
    const places = found.map(({ about }) => changeSubjects.indexOf(about));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('read the other way round tells the opposite', () => {
    const none = answer({ agreements: [] });
    const lost = told(none).map(({ was, is }) => [was, is]);
    const gained = answerDifference(none, then).map(({ was, is }) => [is, was]);
    expect(gained.toSorted()).toEqual(lost.toSorted());
  });

  it('tells a basis that covers less, and one that has an end by now', () => {
    const less = { ...inForce, scope: ['operational-personal-data' as const], expiresOn: '2027-06-30' };
    const sentences = told(answer({ agreements: [less] })).map(({ sentence }) => sentence);
    expect(sentences).toContain(
      '“Agreement with Ukraine” covers operational personal data now; then it covered operational personal data, evidence, operational information, strategic information and best practices.',
    );
    expect(sentences).toContain(
      'The last day on record of “Agreement with Ukraine” is 30 June 2027 now; then it was not on record.',
    );
    expect(sentences).toContain(
      'The next day on which a verdict changes is 1 July 2027 now; then it was not on record.',
    );
  });

  it('tells the steps of what is on its way, and what joined or left it', () => {
    const moved = { ...considered, milestones: [...considered.milestones, step('negotiating', '2026-10')] };
    expect(told(answer({ workingArrangements: [moved] }))).toMatchObject([
      { sentence: '“Arrangement with Ukraine” stands at “negotiating” now; then it stood at “considered”.' },
    ]);
    expect(codes(answer({ workingArrangements: [] }))).toEqual([
      'pipeline-lost Arrangement with Ukraine',
      'caution-lost The working arrangement “Arrangement with Ukraine” is no basis for personal data.',
      'record-lost working-arrangement',
    ]);
  });

  it('tells channels that opened, closed or aged, and another one that comes first', () => {
    expect(codes(answer({ contactPoints: [] }))).toEqual([
      'channel-lost Prosecution',
      'record-lost contact-point',
    ]);
    expect(told(answer({}, '2027-12-01'))).toMatchObject([
      {
        code: 'channel-freshness',
        sentence:
          'The contact “Prosecution” is confirmed longer ago than a year now; then it was confirmed within the last year.',
      },
    ]);
    const prosecutor = { id: 'lp', version: 1, partnerCode: 'UA', from: '2021', until: null, knownBy: null };
    const found = codes(answer({ liaisonProsecutors: [{ ...prosecutor, citations: [], note: null }] }));
    expect(found.slice(0, 2)).toEqual([
      'channel-gained Liaison prosecutor of Ukraine at the agency',
      'first-channel Liaison prosecutor of Ukraine at the agency',
    ]);
    expect(found).toContain('record-gained liaison-prosecutor');
  });

  it('tells that the partner came onto the register, was renamed, or is named with a footnote (BR17)', () => {
    const unrecorded = exchangeAnswer(factsWithoutRecord(partner, '2024-03-31'), today);
    const arrived = answerDifference(unrecorded, answer({ agreements: [], workingArrangements: [] }));
    expect(arrived.map(({ code }) => code)).toContain('partner-recorded');
    const named = answer({
      partner: { ...recorded, version: 4, name: 'Oukraïne', designation: 'A footnote.' },
    });
    expect(codes(named)).toEqual(['partner-named UA', 'designation-changed UA', 'record-changed partner']);
  });

  it('leaves no name unfilled in any sentence', () => {
    const all = [
      ...told(answer({ agreements: [], contactPoints: [], workingArrangements: [] })),
      ...answerDifference(answer({ agreements: [], contactPoints: [] }), then),
    ];
    expect(all.filter(({ sentence }) => /\{\w+\}/.test(sentence))).toEqual([]);
    for (const sentence of Object.values(answerChangeWords))
      expect(sentence.replaceAll(/\{(what|was|is)\}/g, '')).not.toContain('{');
  });
});
