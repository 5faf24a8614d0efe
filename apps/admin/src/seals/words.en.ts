export const words = {
  title: 'Seals',
  lead: 'Twice a minute all that was changed is sealed, each seal upon the one before. Keep a seal outside, and it proves later that nothing it covers was changed, not even by an administrator of the database.',
  latest: 'The latest seal',
  number: 'Seal',
  time: 'Sealed',
  count: 'Revisions',
  total: 'Revisions in all',
  hash: 'Hash',
  file: 'File',
  line: 'In one line',
  download: 'Download the seal',
  copy: 'Copy the line',
  copied: 'The line is copied. Keep it where nobody who runs the database can change it.',
  notCopied: 'The browser does not let us copy: select the line and copy it yourself.',
  check:
    'Send the file to somebody who does not run the database, or print this page. With it, this checks the whole history:',
  all: 'All seals',
  caption: 'Seals',
  get: 'Download',
  getNamed: 'Download seal {number}',
  empty: 'No seal yet',
  emptyText: 'The first seal is made within half a minute of the first change.',
};

declare module '../session/i18n.ts' {
  interface Words {
    seals: typeof words;
  }
}
