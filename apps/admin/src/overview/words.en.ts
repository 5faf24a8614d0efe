export const words = {
  title: 'Overview',
  count: {
    personalData: 'personal data',
    strategicOnly: 'strategic only',
    mandates: 'mandate | mandates',
    proposed: 'proposed',
    liaisonProsecutors: 'liaison prosecutor | liaison prosecutors',
    unknown: 'unknown',
    label: 'The register in figures',
  },
  certain: 'Counted is only what is certain on {day}.',
  silent:
    'No source of the register speaks for {day}. What is not certain on a day is unknown; the first day on record is {first}.',
  goFirst: 'Go to {first}',
  map: 'Exchange map',
  mapHelp: 'Arrow keys move from tile to tile, Enter opens the partner.',
  waiting: 'The map is being drawn.',
  empty: {
    title: 'No partner yet',
    text: 'Partners recorded in the register appear here, with what may be exchanged with them.',
    record: 'Record a partner',
  },
  layer: {
    label: 'Layer',
    'may-flow': 'What may flow',
    'personal-data': 'Personal data',
    'strategic-information': 'Strategic information',
    stage: 'Stage',
    'liaison-prosecutor': 'Liaison prosecutor',
  },
  view: { label: 'Shown as', map: 'Map', table: 'Table' },
  group: { 'international-organisations': 'International organisations', networks: 'Judicial networks' },
  legend: { title: 'Legend', all: 'Show all', help: 'Choose an entry to pick out its partners.' },
  mark: {
    'personal-data': 'personal data',
    strategic: 'strategic only',
    'strategic-information': 'strategic information',
    unknown: 'unknown on that day',
    mandate: 'mandate or in negotiation',
    considered: 'considered',
    none: 'no basis',
    'agreement-in-force': 'agreement in force',
    'arrangement-in-force': 'arrangement in force',
    agreed: 'agreed, not yet in force',
    negotiating: 'in negotiation',
    'council-mandate': 'Council mandate',
    proposed: 'agreement proposed',
    'need-identified': 'need of an agreement identified',
    ended: 'suspended or ended',
    nothing: 'nothing on record',
    'in-post': 'liaison prosecutor in post',
    'nobody-on-record': 'agreement in force, nobody on record that day',
    'no-agreement': 'no agreement in force',
  },
  tile: '{name}, {mark},',
  tip: {
    agreement: 'Agreement',
    arrangement: 'Working arrangement',
    channel: 'First channel',
    none: 'none on record',
  },
  column: { partner: 'Partner', group: 'Region', changesOn: 'Changes on', noDate: 'no date' },
  next: {
    title: 'What comes next',
    calm: 'No verdict changes by any date on record.',
    changes: 'the verdict on one partner changes | the verdicts on {n} partners change',
    more: 'and {n} more',
  },
};

declare module '../session/i18n.ts' {
  interface Words {
    overview: typeof words;
  }
}
