import type { AgreementForm, ExchangeScope } from './agreement.ts';

/** How a sentence begins with each form. */
export const formWords = {
  'international-agreement': 'An international agreement',
  'cooperation-agreement': 'A cooperation agreement',
  'adequacy-decision': 'An adequacy decision',
} as const satisfies Record<AgreementForm, string>;

/** Each scope inside a sentence. */
export const scopeWords = {
  'strategic-information': 'strategic information',
  'operational-information': 'operational information',
  evidence: 'evidence',
  'operational-personal-data': 'operational personal data',
} as const satisfies Record<ExchangeScope, string>;
