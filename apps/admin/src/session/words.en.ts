export const words = {
  writing: {
    offline: 'The server cannot be reached, so nothing can be saved.',
    scope: 'You may read this register but not change it: that needs the scope {scope}.',
    day: 'You are looking at {day}. Go back to today to change anything.',
    known: 'You are looking at what was recorded on {at}. Go back to now to change anything.',
  },
  problem: {
    forbidden: 'You may not see or do this',
    missing: 'This does not exist',
    stale: 'Someone else changed this in the meantime',
    signInRefused:
      'Address, password or code is not right. After several wrong ones the account rests for some minutes.',
    signedOut: 'You are not signed in, or no longer. Load the page again to sign in.',
    often: 'Too many requests in a short time',
    broken: 'The server could not do this',
    unreachable: 'The server cannot be reached',
    unreachableDetail: 'Check your connection. The page loads again by itself as soon as the server answers.',
    unexpected: 'Something went wrong in the app',
  },
};

declare module './i18n.ts' {
  interface Words {
    session: typeof words;
  }
}
