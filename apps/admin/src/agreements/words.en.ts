export const words = {
  title: 'Agreements',
  lead: 'What lets operational personal data flow systematically.',
  search: 'Search agreements',
  new: 'New agreement',
  edit: 'Edit the agreement',
  empty: 'No agreement yet',
  emptyText:
    'An agreement, or an adequacy decision of the Commission, lets operational personal data flow systematically. Record the first one.',
  form: {
    label: 'Form',
    'international-agreement': 'International agreement',
    'cooperation-agreement': 'Cooperation agreement',
    'adequacy-decision': 'Adequacy decision',
  },
  reference: { help: 'CELEX number, Official Journal reference or Council decision.' },
  scope: {
    label: 'May be exchanged',
    none: 'nothing',
    help: 'An agreement reaches as far as its own terms and no further: untick what it leaves out (BR04).',
    why: 'No wider than its own terms, with the national authorities of the partner (BR04).',
    'strategic-information': 'strategic information',
    'operational-information': 'operational information',
    evidence: 'evidence',
    'operational-personal-data': 'operational personal data',
  },
  step: {
    label: 'Data exchange step',
    yes: 'Needed: entry into force alone does not open the exchange of data.',
    no: 'Not needed: entry into force suffices.',
    tick: 'Data may only flow after a further step (data exchange enabled)',
  },
  implementedBy: 'Implemented by',
  fallbacks: 'Fallbacks',
  nobody: 'no arrangement on record',
};

declare module '../session/i18n.ts' {
  interface Words {
    agreements: typeof words;
  }
}
