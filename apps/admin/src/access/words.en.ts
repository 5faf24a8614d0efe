import { audit } from './audit-words.en.ts';
import { clients, credentials } from './client-words.en.ts';

export const words = {
  audit,
  clients,
  credentials,
  never: 'never',
  noEnd: 'no end',
  kept: 'I have kept it',
  lastDay: 'Last day',
  lastUsed: 'Last used',
  scopes: 'Scopes',
  scope: {
    'register:read': 'Read what is public in the register: what the sources publish.',
    'register:write': 'Record, change and delete what is in the register.',
    'register:partner':
      'Read what partner systems need: offices, purposes, languages and freshness of contact points, liaison postings, channels.',
    'register:internal':
      'Read what only the agency sees: notes, outcomes, follow-ups, budgets, assessments of need, reasons, how conflicts were settled.',
    'contact-points:personal': 'See who holds a contact point and how to reach them.',
    'exchange-answers:read': 'Ask whether and how information may be exchanged with a partner.',
    'changes:read': 'Follow the feed of changes.',
    'webhooks:manage': 'Have changes sent to an address, and see what was sent.',
    'strategy:write': 'Keep strategies and policy documents.',
    'personal-data:manage': 'Answer requests about personal data: export, erase, retention.',
    'audit:read': 'Read the audit trail.',
    admin: 'Accounts, roles, partner systems and their keys.',
  },
  users: {
    title: 'Users',
    one: 'User',
    lead: 'The people who may sign in, and what their roles let them do.',
    page: 'Somebody who may sign in.',
    search: 'Search users',
    invite: 'Invite somebody',
    inviteAct: 'Make the invitation',
    edit: 'Edit {name}',
    name: 'Name',
    nameHelp: 'Whoever accepts the invitation can still change it.',
    unnamed: 'not named yet',
    erased: 'name and address erased',
    email: 'Email address',
    emailHelp: 'Nothing is sent there: you hand over the link yourself.',
    emailWrong: 'Write a whole address, such as ana@agency.example.',
    roles: 'Roles',
    rolesNeeded: 'Give at least one role.',
    state: 'State',
    states: { invited: 'Invited', active: 'Active', disabled: 'Disabled' },
    factor: 'Second factor',
    factors: { on: 'in use', off: 'not in use', provider: 'kept by the identity provider' },
    lastSignIn: 'Last signed in',
    invitation: 'Open invitation',
    until: 'until {until}',
    newLink: 'New link',
    link: 'Invitation of {name}',
    linkText:
      'Hand this link over yourself. It opens the account once, until {until}, and is shown only now.',
    turn: { active: 'Make active', disabled: 'Disable' },
    turned: {
      active: 'The account is active again.',
      disabled: 'The account is disabled; its sessions have ended.',
    },
    disabledText: 'A disabled account cannot be invited: make it active first.',
    providerText: 'The identity provider keeps this account’s password.',
    toList: 'All users',
    empty: 'Nobody has an account yet',
    emptyText: 'Invite the people who are to read or keep the register.',
  },
};

declare module '../session/i18n.ts' {
  interface Words {
    access: typeof words;
  }
}
