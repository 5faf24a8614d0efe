/** Sessions, secrets shown once, roles and scopes: said on one's own account and where accounts are administered. */
export const access = {
  sessions: {
    title: 'Open sessions',
    device: 'Device',
    on: '{browser} on {system}',
    unknown: 'Unknown device',
    current: 'this session',
    address: 'Network address',
    begun: 'Begun',
    seen: 'Last used',
    deeds: 'Actions',
    end: 'End',
    endNamed: 'End the session of {device}',
    ended: 'The session was ended.',
    currentRefused: 'This is the session you are using: sign out to end it.',
    none: 'No open session',
  },
  once: {
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow it. Select the text and copy it by hand.',
    print: 'Print',
  },
  role: {
    reader: { name: 'Reader', text: 'Reads the register, without the names of persons.' },
    officer: {
      name: 'Officer',
      text: 'Reads and changes the register, persons included, and follows the change feed.',
    },
    'strategy-officer': {
      name: 'Strategy officer',
      text: 'All an officer may do, and keeps the strategies and policy documents.',
    },
    'data-protection': {
      name: 'Data protection',
      text: 'Reads the register with its persons, answers requests about personal data, reads the audit trail.',
    },
    administrator: {
      name: 'Administrator',
      text: 'Accounts, partner systems, webhooks and the audit trail; reads the register without the names of persons.',
    },
  },
};
