export const words = {
  title: 'Liaison prosecutors',
  lead: 'Prosecutors whom partners with an agreement second to the agency.',
  new: 'New liaison prosecutor',
  edit: 'Edit the posting from {code}',
  ended: 'The posting from {code} ends.',
  partner: 'Partner',
  name: 'Name',
  nameHelp: 'Personal data: only what the office needs to be reached.',
  from: 'In post since',
  fromHelp: 'Leave it empty when no source tells; then say below by which day it was known.',
  until: 'Until',
  untilHelp: 'The last day in post. Leave it empty while the posting is open.',
  open: 'open',
  knownBy: 'Known by',
  knownByHelp: 'The earliest day for which a source states that the posting had begun.',
  state: 'State on the day',
  current: 'In post',
  notCurrent: 'Not in post',
  uncertain: 'Not certain',
  notOrUncertain: 'Not in post, or not certain',
  region: 'Region',
  regions: 'Regions',
  source: 'Source',
  note: 'Note',
  end: 'End the posting',
  endTitle: 'End the posting from {code}',
  delete: 'Delete',
  deleteName: 'the posting from {code}',
  deleted: 'Deleted the posting from {code}.',
  gap: 'Agreement in force, and no liaison prosecutor certain to be in post:',
  empty: 'No liaison prosecutor yet',
  emptyText: 'A partner with a signed agreement may second a prosecutor to the agency.',
};

declare module '../session/i18n.ts' {
  interface Words {
    'contact-points': typeof words;
  }
}
