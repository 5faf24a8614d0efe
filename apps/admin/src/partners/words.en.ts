import { words as brief } from './brief-words.en.ts';
import { words as page } from './page-words.en.ts';
import { words as related } from './related-words.en.ts';

export const words = {
  title: 'Partners',
  ...page,
  brief,
  related,
  list: {
    lead: 'Countries, international organisations and judicial networks outside the Union, with what may flow on the day shown above.',
    caption: 'Partners',
    search: 'Search partners',
    new: 'New country',
    partner: 'Partner',
    kind: 'Kind',
    regions: 'Regions',
    region: 'Region',
    verdict: 'Verdict',
    agreement: 'Agreement',
    arrangement: 'Working arrangement',
    stage: 'Stage',
    channel: 'First channel',
    answersFailed: 'The verdicts of the day could not be read; the partners are shown without them.',
    empty: 'No partner yet',
    emptyText:
      'A partner is a country, an organisation or a network outside the Union. Begin with a country.',
  },
  assessment: {
    new: 'New assessment of need for {code}',
    edit: 'Edit the assessment of need for {code}',
    on: 'Assessed on',
    volume: 'Volume of the existing exchange',
    level: { none: 'None', low: 'Low', medium: 'Medium', high: 'High' },
    cases: 'Number of cases',
    crimeAreas: 'Crime areas concerned',
    memberStates: 'Member States consulted',
    memberStatesHelp:
      'A proposal for an agreement rests on an assessment on which Member States were consulted.',
    memberStatesNote: 'What Member States said',
    consulted: 'yes',
    commission: 'Commission consulted',
    route: 'Route chosen',
    routes: {
      agreement: 'Agreement',
      'working-arrangement': 'Working arrangement',
      'other-engagement': 'Other engagement',
      none: 'None',
    },
    reason: 'Reason for this route',
  },
  form: {
    new: {
      country: 'New country',
      network: 'New network',
      'international-organisation': 'New international organisation',
    },
    edit: 'Edit {code}',
    country: 'Country',
    countryHelp:
      'Codes of ISO 3166-1, and XK. Member States and countries on the register cannot be chosen; the list says why.',
    choose: 'Choose a country',
    code: 'Code',
    codeHelp: 'Lower-case letters, figures and hyphens, such as iberred. It never changes afterwards.',
    name: 'Name',
    officialName: 'Official name',
    frenchName: 'Name in French',
    frenchHelp: 'Only where it differs.',
    frenchHelpCountry: 'Only where it differs from the usual French name.',
    acronym: 'Acronym',
    variants: 'Name variants',
    variantsNone: 'No other spelling is recorded.',
    variant: 'Variant',
    variantAdd: 'Add a variant',
    variantRemove: 'Remove variant {n}',
    relation: 'Relation with the agency',
    relations: { none: 'None', contact: 'Contact', established: 'Established' },
    legalPersonality: 'International legal personality',
    legal: { yes: 'Yes', no: 'No' },
    regions: 'Regions',
    designation: 'Footnote on the designation',
    designationHelp: 'Goes wherever the name goes. Needed for XK.',
    delegation: 'EU delegation',
    missions: 'CSDP missions and operations',
    note: 'Note',
  },
  coming: 'This screen is being built.',
};

declare module '../session/i18n.ts' {
  interface Words {
    partners: typeof words;
  }
}
