import { describe, expect, it } from 'vitest';
import {
  codeStatus,
  isCountryCode,
  isMemberState,
  memberStateCodes,
  officialCountryCodes,
} from './country-codes.ts';
import { regionIds, tileGroup, tileMapOrder } from './regions.ts';

describe('Country codes and regions', () => {
  it('holds all 249 official codes once each, every one a country for Intl', () => {
    expect(new Set(officialCountryCodes).size).toBe(249);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(officialCountryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it('knows 27 Member States, all of them countries', () => {
    expect(memberStateCodes).toHaveLength(27);
    expect(memberStateCodes.every(isCountryCode)).toBe(true);
    expect(isMemberState('GB')).toBe(false);
  });

  it.each([
    ['TR', 'official'],
    ['XK', 'user-assigned'],
    ['tr', null],
    ['UK', null],
    ['EL', null],
    ['__proto__', null],
  ])('the status of %s is %s', (code, expected) => {
    expect(codeStatus(code)).toBe(expected);
  });

  it('every group of the tile map is a region, and what has no place stands with the others', () => {
    expect(tileMapOrder.every((id) => regionIds.includes(id))).toBe(true);
    expect([tileGroup(['gulf']), tileGroup(['asia']), tileGroup([])]).toEqual(['gulf', 'others', 'others']);
  });
});
