export const words = {
  cancel: 'Cancel',
  undo: 'Undo',
  notRecorded: 'not recorded',
  footnote: 'see the footnote {marker} at the end of the page',
  verdict: {
    'personal-data': 'Personal data',
    strategic: 'Strategic only',
    mandate: 'Mandate / in negotiation',
    considered: 'Considered',
    none: 'No basis',
    unknown: 'Unknown',
  },
  citation: {
    why: 'Why do we believe this?',
    open: 'Sources {codes}: why do we believe this? {about}',
    unsourced: 'unsourced',
    unsourcedDetail: 'No source is recorded for this.',
    field: 'Sources',
    none: 'No source yet. A fact without one can be saved, but shows as unsourced.',
    source: 'Source',
    locator: 'Heading or page',
    add: 'Add a source',
    remove: 'Remove source {n}',
  },
  date: {
    notRecorded: 'date not recorded',
    knownBy: 'known by {day}',
    hint: 'year, month or day',
    only: { year: 'only the year is recorded', month: 'only the month is recorded' },
    understood: {
      year: 'Understood as the year {date}',
      month: 'Understood as the month {date}',
      day: 'Understood as {date}',
    },
    refused: {
      form: 'Write a year, a month or a day, such as 2024, Mar 2024 or 15/03/2024.',
      month: 'There is no such month.',
      day: 'That month has no such day.',
      dayOnly: 'A full day is needed here, such as 15/03/2024.',
    },
  },
  error: { request: 'Request', retry: 'Try again' },
  delete: {
    title: 'Delete {name}?',
    text: 'It disappears from every list. You can bring it back from its history.',
    reason: 'Reason, for the history (optional)',
    confirm: 'Delete',
  },
  connection: {
    lost: 'The server cannot be reached. What you see may be out of date; nothing can be saved.',
    retryIn: 'Trying again in {n} s',
    retryNow: 'Try now',
  },
  pages: {
    label: 'Pages',
    shown: '{n} shown',
    shownOf: '{n} of {total}',
    first: 'First page',
    next: 'Next page',
  },
  filter: {
    clear: 'Clear filters',
    find: 'Find',
    chosen: '{label}: {first} | {label}: {first} and {more} more',
  },
  track: {
    reached: 'reached',
    ahead: 'not reached yet',
    ended: 'ended',
    gateClosed: 'Gate closed: {gate}',
    gateOpen: 'Gate open: {gate}',
    gateUnevidenced: 'Gate not evidenced: {gate}',
  },
  form: {
    save: 'Save',
    colon: ': ',
    draftKept: 'What you type is kept in this tab until you save it.',
    notSaved: 'Not saved yet',
    restored: 'Your unsaved draft is back.',
    restoredStale: 'Your unsaved draft is back. The record has changed since you began it.',
    startOver: 'Start over',
    unsaved: 'You have not saved this.',
    goOn: 'Go on editing',
    discard: 'Discard',
    keepDraft: 'Keep the draft',
  },
};

declare module '../session/i18n.ts' {
  interface Words {
    ui: typeof words;
  }
}
