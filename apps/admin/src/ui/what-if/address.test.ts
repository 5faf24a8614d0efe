import type { Supposition } from '@concord/core';
import { describe, expect, it } from 'vitest';
import { read, written } from './address.ts';

const id = '019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d';
const of = { kind: 'working-arrangement', id, partnerCode: 'EG', purpose: null } as const;

describe('What is supposed stands in the address', () => {
  it.each<Supposition>([
    { kind: 'milestone', instrumentId: id, stage: 'signed', on: '2027-06-01' },
    { kind: 'gate', instrumentId: id, gate: 'commission-agrees', on: '2027-01-01' },
    { kind: 'expiry', instrumentId: id, on: '2030-12-31' },
    { kind: 'agreement', id, partnerCode: 'EG', form: 'adequacy-decision', title: 'One ~ with a wave' },
    { kind: 'agreement', id, partnerCode: 'EG', form: null, title: 'Nouvel accord' },
    { ...of, purpose: 'implementing', implements: id, fallbackFor: null, title: 'To carry it out' },
    { ...of, implements: null, fallbackFor: id, title: 'Meanwhile' },
    { kind: 'assessment', partnerCode: 'CA', on: '2027-01-01' },
    { kind: 'contact-point', partnerCode: 'iberred', on: '2027-01-01' },
    { kind: 'liaison-magistrate', partnerCode: 'BR', on: '2027-01-01' },
    { kind: 'liaison-prosecutor', partnerCode: 'LI', on: '2027-01-01' },
  ])('and is read again: %o', (supposition) => {
    expect(read(written(supposition))).toEqual(supposition);
  });

  it.each([
    '',
    'milestone',
    `milestone~${id}~dreamt~2027-06-01`,
    `milestone~${id}~signed~2027-06`,
    `milestone~${id}~signed~2027-02-30`,
    `gate~${id}~agreement-signed~2027-01-01`,
    `agreement~${id}~EG~~`,
    'contact-point~EG',
    'revolution~EG~2027-01-01',
  ])('and what is none is left out: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
