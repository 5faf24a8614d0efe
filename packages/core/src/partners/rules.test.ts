import { describe, expect, it } from 'vitest';
import { sourceCan } from '../sources/rules.ts';
import { partnerCan } from './rules.ts';

const country = (code: string, designation: string | null = null) => ({
  kind: 'country' as const,
  code,
  designation,
});

describe('A partner', () => {
  it.each([
    ['a country outside the Union', country('GH'), []],
    ['a Member State', country('FR'), ['member-state-is-no-partner']],
    ['no country', country('ZZ'), ['code-not-a-country']],
    ['a code in use', country('TR'), ['code-taken']],
    ['XK with its footnote', country('XK', 'Footnote.'), []],
    ['XK without its footnote (BR17)', country('XK'), ['designation-required']],
    ['XK with a blank footnote (BR17)', country('XK', ' '), ['designation-required']],
    [
      'a network, whose code is no country',
      { kind: 'network' as const, code: 'iberred', designation: null },
      [],
    ],
    [
      'a network whose code an organisation has',
      { kind: 'network' as const, code: 'icc', designation: null },
      ['code-taken'],
    ],
  ])('is created as %s', (_, partner, codes) => {
    expect(partnerCan.create(partner, { takenCodes: ['TR', 'icc'] }).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['its code', country('TR'), country('GE'), ['codes-never-change']],
    ['its kind', country('TR'), { ...country('TR'), kind: 'network' as const }, ['codes-never-change']],
    ['the footnote of XK', country('XK', 'Footnote.'), country('XK'), ['designation-required']],
    ['nothing', country('TR'), country('TR'), []],
  ])('changes %s', (_, before, after, codes) => {
    expect(partnerCan.change(before, after).map(({ code }) => code)).toEqual(codes);
  });

  it('with instruments cannot be deleted, and the refusal names them', () => {
    const instruments = ['One', 'Two', 'Three'].map((title) => ({
      type: 'agreement' as const,
      id: title,
      title,
    }));
    const [found] = partnerCan.delete({ name: 'Georgia' }, { instruments });
    expect(found?.sentence).toContain('“One”, “Two” and “Three”');
    expect(partnerCan.delete({ name: 'Georgia' }, { instruments: [] })).toEqual([]);
  });

  it.each([
    ['GH', []],
    ['FR', ['member-state-is-no-partner']],
    ['gh', ['code-not-a-country']],
  ])('%s can be asked about: %j', (code, codes) => {
    expect(partnerCan.beAsked(code).map((each) => each.code)).toEqual(codes);
  });
});

describe('A source', () => {
  it('that is cited cannot be deleted', () => {
    expect(sourceCan.delete({ code: 'S1' }, { citedBy: 3 })).toMatchObject([
      { code: 'source-cited', params: { count: '3' } },
    ]);
    expect(sourceCan.delete({ code: 'S1' }, { citedBy: 0 })).toEqual([]);
  });

  it('that nobody knows cannot be cited', () => {
    const cite = (source: string) => ({ source, locator: null, quote: null });
    expect(sourceCan.beCited([cite('S1'), cite('S9')], ['S1'])).toMatchObject([
      { code: 'source-unknown', at: '/citations/1/source' },
    ]);
  });
});
