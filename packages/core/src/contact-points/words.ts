import type { PartnerKind } from '../partners/partner.ts';
import type { Appointer } from './contact-point.ts';

/** Each kind of partner inside a sentence. */
export const kindWords = {
  country: 'a country',
  'international-organisation': 'an international organisation',
  network: 'a judicial network',
} as const satisfies Record<PartnerKind, string>;

/** Who appoints, inside a sentence. */
export const appointerWords = {
  'country-authority': 'an authority of the country',
  'international-organisation': 'an international organisation',
  network: 'a judicial network',
} as const satisfies Record<Appointer, string>;
