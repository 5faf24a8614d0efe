import { describe, expect, it } from 'vitest';
import type { PartnerRef } from '../partners/partner.ts';
import {
  type ContactPointFact,
  channelsOn,
  type ExchangeFacts,
  factsWithoutRecord,
  freshnessOn,
} from './index.ts';

const on = '2026-11-22';
const country: PartnerRef = { code: 'CL', kind: 'country', name: 'Chile', designation: null };
const network: PartnerRef = { code: 'iberred', kind: 'network', name: 'IberRed', designation: null };
const open = { version: 1, from: '2020', until: null, knownBy: null, citations: [] };

function point(id: string, partner: PartnerRef, more: Partial<ContactPointFact> = {}): ContactPointFact {
  return { ...open, id, partner, authority: null, languages: ['es'], confirmedOn: null, ...more };
}

const facts: ExchangeFacts = {
  ...factsWithoutRecord(country, null),
  partner: {
    ...country,
    onRegister: true,
    id: 'p',
    version: 3,
    delegation: 'Delegation in Santiago',
    missions: ['A mission'],
  },
  contactPoints: [
    point('network', network, { confirmedOn: '2026-10-01' }),
    point('stale', country, { confirmedOn: '2025-01-01', authority: 'Fiscalía' }),
    point('fresh', country, { confirmedOn: '2026-01-01' }),
    point('elsewhere', { ...network, code: 'other' }),
    point('to-come', country, { from: '2027' }),
  ],
  liaisonMagistrates: [
    { ...open, id: 'magistrate', status: 'posted' },
    { ...open, id: 'planned', status: 'planned' },
  ],
  liaisonProsecutors: [{ ...open, id: 'prosecutor', partnerCode: 'CL', note: null }],
  memberships: [{ ...open, id: 'member', network }],
};

describe('Through whom', () => {
  it('the ways are ranked, and only those that are certain are listed', () => {
    const found = channelsOn(facts, on);
    expect(found.map(({ record, label }) => record?.id ?? label)).toEqual([
      'prosecutor',
      'fresh',
      'stale',
      'magistrate',
      'network',
      'p',
      'p',
    ]);
    expect(found.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('a contact point of a network is indirect and names the network (BR22)', () => {
    const found = channelsOn(facts, on).find(({ kind }) => kind === 'network-contact-point');
    expect(found).toMatchObject({ indirect: true, via: network, languages: ['es'], freshness: 'fresh' });
  });

  it('without a certain membership the network is no way', () => {
    const kinds = channelsOn({ ...facts, memberships: [] }, on).map(({ kind }) => kind);
    expect(kinds).not.toContain('network-contact-point');
  });

  it.each([
    [null, 'not-confirmed'],
    ['2025-11-22', 'fresh'],
    ['2025-11-21', 'stale'],
    ['2026-12-01', 'not-confirmed'],
  ])('confirmed on %s is %s', (confirmedOn, expected) => {
    expect(freshnessOn(confirmedOn, on)).toBe(expected);
  });
});
