export const words = {
  title: 'Working arrangements',
  lead: 'What formalises strategic cooperation; never a basis for operational personal data.',
  search: 'Search arrangements',
  new: 'New arrangement',
  edit: 'Edit the arrangement',
  empty: 'No working arrangement yet',
  emptyText:
    'A working arrangement formalises strategic cooperation with a country, an organisation or a network. Record the first one.',
  counterpart: 'Counterpart',
  counterpartHelp: 'The authority that signs.',
  purpose: {
    label: 'Purpose',
    strategic: 'Strategic',
    implementing: 'Implementing',
    'exchange-of-letters': 'Exchange of letters',
    memorandum: 'Memorandum',
    other: 'Other',
  },
  carries: {
    label: 'May be exchanged',
    what: 'Strategic information and best practices',
    why: 'A working arrangement never lets operational personal data flow (BR02, BR03).',
  },
  implements: 'Implements',
  implementsHelp: 'The agreement it carries out.',
  fallbackFor: 'Fallback for',
  fallbackHelp: 'The agreement whose conclusion is not near; a mandate then adds the gate of the Commission.',
  noAgreementChosen: 'none',
  choosePartner: 'Choose the partner first: only its agreements can be named here.',
  noAgreement: 'The register holds no agreement with this partner.',
  gatesLater: 'Its standard gates are added when it is recorded.',
  changedLinks:
    'The gates stay as they are: add or remove the ones that the new purpose or agreement calls for on the record page.',
};

declare module '../session/i18n.ts' {
  interface Words {
    'working-arrangements': typeof words;
  }
}
