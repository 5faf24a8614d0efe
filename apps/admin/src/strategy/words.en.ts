export const words = {
  policyDocuments: 'Policy documents',
  lead: 'Documents of the Union that the agency’s outreach follows, with the regions and partners they name.',
  search: 'Search policy documents',
  new: 'New policy document',
  edit: 'Edit {code}',
  code: 'Code',
  codeHelp: 'Short, such as POL1. It never changes afterwards.',
  name: 'Title',
  kind: 'Kind',
  kindHelp: 'In plain words, such as Commission communication.',
  reference: 'Reference',
  referenceAsPrinted: 'Reference as printed',
  asPrintedHelp: 'Only where the source prints it otherwise.',
  celex: 'CELEX',
  period: 'Period',
  from: 'from {year}',
  until: 'until {year}',
  periodFrom: 'First year',
  periodUntil: 'Last year',
  periodTurned: 'The last year lies before the first.',
  gist: 'Gist',
  gistHelp: 'In your own words; never a sentence of the document.',
  regions: 'Regions it names',
  region: 'Region',
  partners: 'Partners it names',
  source: 'Source',
  note: 'Note',
  delete: 'Delete',
  deleted: 'Deleted the policy document {code}.',
  empty: 'No policy document yet',
  emptyText: 'Record a document of the Union that the outreach follows, and the regions it names.',
};

declare module '../session/i18n.ts' {
  interface Words {
    strategy: typeof words;
  }
}
