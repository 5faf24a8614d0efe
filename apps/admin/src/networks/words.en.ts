export const words = {
  title: 'Networks',
  lead: 'Judicial networks and associations of prosecutors. A contact point a network appoints is an indirect way to its members.',
  search: 'Search networks',
  name: 'Network',
  relation: 'Relation',
  region: 'Region',
  source: 'Source',
  empty: 'No network yet',
  emptyText:
    'Record a network of prosecutors or judicial authorities outside the Union; its contact points and members follow.',
};

declare module '../session/i18n.ts' {
  interface Words {
    networks: typeof words;
  }
}
