export const words = {
  name: 'Concord',
  documentTitle: '{page} · Concord',
  skip: 'Skip to the content',
  side: 'Concord',
  screens: 'Screens',
  administration: 'Administration',
  notices: 'Notices',
  dismiss: 'Dismiss',
  openMenu: 'Open the menu',
  closeMenu: 'Close the menu',
  search: 'Search',
  ctrl: 'Ctrl',
  userMenu: 'Settings of {name}',
  language: 'Language',
  reference: 'API reference',
  account: { open: 'My account', signOut: 'Sign out' },
  needs: {
    title: 'This page needs a right that you do not have',
    text: 'It needs the scope {scope}, which these roles hold: {holding}. An administrator can give you one of them.',
  },
  theme: { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
  demo: 'Demonstration data: partners, people and dates here are invented.',
  day: {
    change: ', change the day',
    asOf: 'as of',
    on: 'Day',
    onHelp: 'What was true on this day.',
    known: 'As known on',
    knownHelp: 'What had been recorded by then. Empty means now.',
    knownShort: 'known {at}',
    time: 'Time',
    timeHelp: 'If the day alone is too coarse, such as 14:30. Empty means its end.',
    timeWrong: 'Write hours and minutes, such as 14:30.',
    back: 'Back to today',
    first: '{day}, first day on record',
    barOn: 'You are looking at {day}. Nothing can be changed.',
    barKnown: 'You are looking at what was recorded on {at}. Nothing can be changed.',
    barBoth: 'You are looking at {day}, as recorded on {at}. Nothing can be changed.',
  },
  notFound: {
    title: 'Not found',
    heading: 'There is no page at this address',
    text: 'It may have been moved or mistyped. Search finds any record by name, code or acronym.',
    home: 'Go to the overview',
  },
};

declare module '../session/i18n.ts' {
  interface Words {
    layout: typeof words;
  }
}
