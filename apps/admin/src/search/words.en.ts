export const words = {
  title: 'Search and commands',
  placeholder: 'A partner, an acronym, a code, or something to do',
  results: 'Results',
  records: 'Records',
  screens: 'Screens',
  commands: 'Commands',
  keys: 'Keys',
  searching: 'Searching',
  failed: 'The search did not answer. Screens and commands are still here.',
  found: 'Nothing found | One result | {n} results',
  key: {
    anywhere: 'Anywhere',
    list: 'In a list or record',
    go: 'Go to',
    close: 'Close what is open',
    down: 'Next row',
    up: 'Row before',
    openRow: 'Open the row',
    filter: 'Search in the list',
    create: 'Create',
    edit: 'Edit',
    save: 'Save the form',
  },
};

declare module '../session/i18n.ts' {
  interface Words {
    search: typeof words;
  }
}
