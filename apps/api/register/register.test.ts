import {
  type Citation,
  designationOf,
  type ExchangeAnswer,
  keyActionCan,
  partnerCan,
  placeOf,
  regionIds,
  standardGates,
  strategyCan,
  targetCan,
} from '@concord/core';
import { afterAll, describe, expect, inject, it, test } from 'vitest';
import { answerFor } from '../src/records/exchange-facts.ts';
import { cloneDatabase } from '../test/database.ts';
import { readRegisterFiles } from './files.ts';
import { firstDaySpokenFor, loadRegister } from './load.ts';
import { rowsOf } from './rows.ts';

const { files } = readRegisterFiles();
const { sources, partners, policyDocuments, agreements, workingArrangements, liaisonProsecutors } = files;
const { jointActions, capacityProjects, guides, conflicts, strategies } = files;
const priorities = strategies.flatMap((each) => each.priorities);
const keyActions = priorities.flatMap((each) => each.keyActions);
const targets = keyActions.flatMap((each) => each.targets);
const instruments = [...agreements, ...workingArrangements];
const milestones = [
  ...agreements.flatMap((each) => each.milestones),
  ...workingArrangements.flatMap((each) => each.milestones),
];
const membersOf = (region: string) =>
  partners.flatMap(({ code, regions }) => (regions.includes(region) ? [code] : [])).join(' ');

describe('The data files', () => {
  test('give every fact a citation of a source they hold, with its place', () => {
    const variants = [...partners, ...capacityProjects].flatMap(({ nameVariants }) => nameVariants);
    const facts: { citations: readonly Citation[] }[] = [
      ...sources,
      ...partners,
      ...policyDocuments,
      ...instruments,
      ...milestones,
      ...liaisonProsecutors,
      ...jointActions,
      ...capacityProjects,
      ...guides,
      ...guides.flatMap(({ translations }) => translations),
      ...conflicts.flatMap(({ readings }) => readings),
      ...[...strategies, ...priorities, ...keyActions, ...targets],
      ...variants,
    ];
    expect(facts.filter(({ citations }) => citations.length === 0)).toEqual([]);
    const citations = facts.flatMap((each) => each.citations);
    expect(new Set(citations.map(({ source }) => source))).toEqual(new Set(sources.map(({ code }) => code)));
    expect(
      citations.filter(({ locator, source }) => source !== 'CONCORD' && !/\(lines? /.test(locator ?? '')),
    ).toEqual([]);
  });

  test('know an undated step from the first day that a source of it speaks for', () => {
    const undated = [...milestones, ...liaisonProsecutors].map(({ knownBy, citations }) => {
      const cited = sources.filter(({ code }) => citations.some(({ source }) => source === code));
      return { knownBy, expected: firstDaySpokenFor(cited) };
    });
    expect(undated.filter(({ knownBy, expected }) => knownBy !== expected)).toEqual([]);
    expect(new Set(undated.map(({ knownBy }) => knownBy))).toEqual(new Set(['2024-03-31', '2026-11-22']));
  });

  test('know what only the web page states from the day it was retrieved', () => {
    const late = workingArrangements.filter(({ milestones: steps }) =>
      steps.some(({ stage, knownBy }) => stage === 'in-force' && knownBy === '2026-11-22'),
    );
    expect(late.map(({ partner }) => partner).sort()).toEqual(['BO', 'CL', 'CR', 'EC', 'PE', 'aiamp']);
    expect(late.map(({ purpose }) => purpose)).toEqual(Array(6).fill(null));
  });

  test('set before each arrangement the gates that a new one gets (BR11)', () => {
    for (const { purpose, gates } of workingArrangements) {
      const own = gates.filter(({ kind }) => kind !== 'commission-agrees');
      const standard = standardGates({ purpose, fallbackFor: null }, null, '2026-11-22');
      expect(own).toEqual(standard.map((gate) => ({ ...gate, note: null })));
    }
  });

  test('name partners that the register may hold, in regions it knows', () => {
    const refused = partners.flatMap((partner) => partnerCan.create(partner, { takenCodes: [] }));
    expect(refused).toEqual([]);
    const named = [...partners, ...policyDocuments, ...capacityProjects].flatMap(({ regions }) => regions);
    expect(named.filter((region) => !regionIds.includes(region as never))).toEqual([]);
    const codes = new Set(partners.map(({ code }) => code));
    const partnersNamed = [
      ...[...instruments, ...liaisonProsecutors].map(({ partner }) => partner),
      ...jointActions.map(({ organisation }) => organisation),
      ...targets.flatMap(({ reach }) => reach.partnerCode ?? []),
    ];
    expect(
      [...partnersNamed, ...policyDocuments.flatMap((each) => each.partnerCodes)].filter(
        (c) => !codes.has(c),
      ),
    ).toEqual([]);
  });

  test('promise what a strategy may promise, each part under the code that tells its place', () => {
    const projects = capacityProjects.map(({ code }) => code);
    const known = { knownPartners: partners.map(({ code }) => code), knownProjects: projects };
    for (const strategy of strategies) {
      const documents = { knownDocuments: policyDocuments.map(({ code }) => code), takenCodes: [] };
      expect(strategyCan.create(strategy, documents)).toEqual([]);
      const codes = strategy.priorities.map(({ code }) => code);
      const done: string[] = [];
      for (const { code, keyActions: own } of strategy.priorities)
        for (const keyAction of own) {
          expect(placeOf(keyAction.code).priorityCode).toBe(code);
          expect(keyActionCan.create(keyAction, { priorities: codes, keyActions: done })).toEqual([]);
          done.push(keyAction.code);
          for (const { reach } of keyAction.targets) {
            const draft = { keyActionCode: keyAction.code, reach, dueOn: null, condition: null };
            expect(targetCan.be(draft, { ...known, keyActions: done })).toEqual([]);
          }
        }
    }
  });

  it.each([
    ['western-balkans', 'AL BA ME MK RS XK'],
    ['eastern-partnership', 'AM GE MD UA'],
    ['southern-neighbourhood', 'DZ EG IL JO LB MA TN'],
    ['latin-america-caribbean', 'AR BO BR CL CO CR DO EC MX PA PE'],
    ['gulf', 'AE'],
    ['west-africa', 'NG'],
    ['south-east-asia', 'PH TH VN'],
    ['efta-uk', 'CH GB IS LI NO'],
    ['north-america', 'CA US'],
    ['others', 'AU IN SC TR ZA'],
  ])('place in %s: %s', (region, codes) => expect(membersOf(region)).toBe(codes));

  test('let the footnote go with the name of Kosovo (BR17)', () => {
    const named = partners.filter(({ designation }) => designation !== null);
    expect(named.map(({ code, codeStatus }) => [code, codeStatus])).toEqual([['XK', 'user-assigned']]);
    expect(named[0]?.designation).toBe(designationOf('XK'));
  });

  test('give every row an id of its own, of version 7', () => {
    const ids = Object.values(rowsOf(files)).flatMap((rows) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('The register answers', async () => {
  const { db, drop } = await cloneDatabase(inject('cluster'));
  afterAll(drop);
  await loadRegister(db);
  const verdicts = ({ strategicInformation, personalData }: ExchangeAnswer) =>
    `${strategicInformation.verdict}, ${personalData.verdict}`;
  const [agreed, arranged, none] = [
    'yes, yes',
    'yes, no-systematic-basis',
    'no-systematic-basis, no-systematic-basis',
  ];

  it.each([
    ['2026-11-22', 'UA LI AL US', agreed],
    ['2026-11-22', 'NG PA CL CR BO EC PE aiamp', arranged],
    ['2026-11-22', 'EG TR icc CA interpol XK GH', none],
    ['2024-03-31', 'NG PA', arranged],
    ['2024-03-31', 'PE CL CR BO EC aiamp', 'unknown, no-systematic-basis'],
    ['2001-01-01', 'UA NG PE EG icc XK GH', 'unknown, unknown'],
    ['2020-01-01', 'UA NG PE EG icc XK GH', 'unknown, unknown'],
  ])('on %s for %s: strategic information and personal data %s', async (day, codes, expected) => {
    for (const code of codes.split(' '))
      expect([code, verdicts(await answerFor(db, code, day))]).toEqual([code, expected]);
  });

  test('which channels and which steps are open', async () => {
    const on = (code: string) => answerFor(db, code, '2026-11-22');
    expect((await on('UA')).channels.map(({ kind }) => kind)).toEqual(['liaison-prosecutor']);
    expect((await on('LI')).channels).toEqual([]);
    for (const code of ['EG', 'TR'])
      expect((await on(code)).pipeline).toMatchObject([
        { stage: 'authorised' },
        { stage: 'considered', gates: [{ kind: 'commission-agrees', state: 'closed' }, {}, {}] },
      ]);
    expect((await on('icc')).pipeline).toMatchObject([{ stage: 'need-identified', nextStage: 'proposed' }]);
    expect((await on('XK')).partner.designation).toBe(designationOf('XK'));
  });
});
