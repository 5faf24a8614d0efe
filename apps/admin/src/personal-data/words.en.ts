export const words = {
  title: 'Personal data',
  lead: 'What is kept of people and why, who they are, and how it ends.',
  processing: 'What is kept, and why',
  kind: 'Kind',
  kinds: {
    holders: 'Holders of contact points',
    'liaison-prosecutors': 'Liaison prosecutors',
    'liaison-magistrates': 'Liaison magistrates',
    users: 'Users of this register',
    reads: 'Who read whose details',
    audit: 'The rest of the audit trail',
  },
  purpose: 'Purpose',
  legalBasis: 'Legal basis',
  recipients: 'Recipients',
  retention: 'Kept after the end',
  retentionHelp: 'Months after the post ended or the record was deleted. Empty means that no end is set.',
  noEnd: 'no end set',
  months: '{n} month | {n} months',
  monthsWrong: 'Write a whole number of months, from 1 to 600, or nothing.',
  people: 'People',
  change: 'Actions',
  edit: 'Edit',
  editOf: 'Edit “{kind}”',
  find: 'One person',
  findText:
    'Somebody asks what is kept of them, or to be forgotten. Whoever is shown here counts as read, and is on the audit trail.',
  search: 'Search people by name, office or partner',
  name: 'Name',
  reach: 'Role and how to reach them',
  office: 'Office',
  partner: 'Partner',
  endedOn: 'Ended',
  inPost: 'in post',
  handOut: 'Hand out',
  handOutOf: 'Hand out everything about {name}',
  erase: 'Erase',
  eraseOf: 'Erase the details of {name}',
  eraseText:
    'Name, role and ways to reach the person go from the record and from all its history. The record itself stays, and so does the proof that history was not changed. This cannot be undone.',
  reason: 'Reason, for the audit trail',
  eraseAct: 'Erase for good',
  erased: 'The details are erased.',
  nobody: 'Nobody by that name',
  nobodyText: 'Try a part of the name, the office or the partner.',
  over: 'People whose time is over',
  overText: 'Those whose post ended, or whose record was deleted, longer ago than their details are kept.',
  simulate: 'See whom it concerns',
  eraseAll: 'Erase the details of {n} person | Erase the details of {n} people',
  wouldErase: 'It concerns nobody. | It concerns {n} person. | It concerns {n} people.',
  runDone:
    'Nobody’s details were erased. | The details of {n} person are erased. | The details of {n} people are erased.',
  record: 'Record',
  deleted: 'deleted',
  onRecord: 'on the register',
  id: 'Identifier',
};

declare module '../session/i18n.ts' {
  interface Words {
    'personal-data': typeof words;
  }
}
