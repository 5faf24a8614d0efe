export const words = {
  title: 'Changes',
  lead: 'What was recorded, changed, ended, deleted and brought back, newest first. Each notice keeps its number.',
  notice: 'Notice {n}',
  number: 'No. {n}',
  toList: 'To all changes',
  partner: 'Partner',
  from: 'From',
  until: 'Until',
  last: 'Last {n} days',
  now: 'now',
  view: { label: 'Show', every: 'Every change', difference: 'Difference between two moments' },
  said: {
    every: {
      between: 'Every change from {from} until {until}.',
      until: 'Every change until {until}.',
    },
    difference: {
      between: 'What differs between the beginning of {from} and {until}: one notice for each record.',
      until: 'What differs between the empty register and {until}: one notice for each record.',
    },
  },
  module: {
    label: 'Kind of record',
    partners: 'Countries',
    networks: 'Networks',
    'international-organisations': 'International organisations',
    agreements: 'Agreements',
    'working-arrangements': 'Working arrangements',
    'contact-points': 'Contact points and liaison',
    'capacity-projects': 'Capacity projects',
    activities: 'Activities',
    strategy: 'Strategy and policy documents',
    sources: 'Sources',
    conflicts: 'Where sources disagree',
    attention: 'Attention',
  },
  none: 'Nothing changed',
  noneText: 'No record that fits these filters changed in that time. Widen the time or take a filter away.',
  empty: 'Nothing was recorded yet',
  emptyText:
    'Whatever is recorded, changed or deleted in the register is told here, with who did it and why.',
};

declare module '../session/i18n.ts' {
  interface Words {
    changes: typeof words;
  }
}
