import { expect, it } from 'vitest';
import { mendingAt } from './mend.ts';

const partners = [{ code: 'LI', kind: 'country' as const, name: 'Liechtenstein', designation: null }];
const at = (
  mend: Parameters<typeof mendingAt>[0]['mend'],
  type: 'agreement' | 'follow-up' | 'contact-point',
) => mendingAt({ mend, partners, about: { type, id: 'r1', address: 'a1', label: 'It' } });

it.each([
  ['liaison-prosecutor', 'agreement', '/liaison-prosecutors?new=1&partnerCode=LI'],
  ['implementing-arrangement', 'agreement', '/working-arrangements?new=1&partnerCode=LI'],
  ['assessment', 'agreement', '/partners/LI#assessments'],
  ['expiry', 'agreement', '/agreements/a1'],
  ['confirmation', 'contact-point', '/contact-points/a1#confirmations'],
  ['follow-up', 'follow-up', '/activities/a1#follow-ups'],
] as const)('%s of a record of the kind %s is mended at %s', (mend, type, expected) => {
  expect(at(mend, type)).toBe(expected);
});

it('what names no partner is mended on its own page', () => {
  const about = { type: 'strategy', id: 's1', address: 'plan', label: 'Plan' } as const;
  expect(mendingAt({ mend: 'citation', partners: [], about })).toBe('/strategies/plan');
});
