export const words = {
  title: 'International organisations',
  lead: 'Organisations, tribunals and mechanisms with which the agency cooperates or means to.',
  search: 'Search organisations',
  name: 'Organisation',
  region: 'Region',
  source: 'Source',
  empty: 'No organisation yet',
  emptyText:
    'Record an international organisation; its instruments and contact points follow on its own page.',
};

declare module '../session/i18n.ts' {
  interface Words {
    'international-organisations': typeof words;
  }
}
