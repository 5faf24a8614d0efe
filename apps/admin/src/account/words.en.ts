export const words = {
  title: 'My account',
  lead: 'How you sign in, and where you are signed in.',
  name: 'Name',
  email: 'Email address',
  roles: 'Roles',
  sessions:
    'A session ends two hours after it was last used, and twelve hours after it began. End those you do not know.',
  client: '{name} has no account here',
  clientText:
    'Whoever calls with a key has neither a password nor a second factor. Sign in to see your own account.',
  provider: 'The agency’s identity provider keeps your password and second factor: change them there.',
  refused: {
    'start-over': 'The sign-in took too long or was begun in another window. Begin again.',
    declined: 'The identity provider did not let you in, or you broke off there.',
    'provider-away': 'The identity provider cannot be reached just now. Try again in a moment.',
    'answer-refused':
      'The answer of the identity provider did not hold. Begin again; if it happens again, tell an administrator.',
    'email-not-verified':
      'The identity provider does not vouch for your e-mail address. Ask those who run it.',
    'not-invited': 'Nobody has invited you yet. Ask an administrator of this register.',
    disabled: 'Your account is disabled. Ask an administrator of this register.',
    'no-role': 'The identity provider gives you no role in this register. Ask those who run it.',
    'session-over': 'Your session has ended meanwhile. Sign in again.',
    'another-person': 'The proof was of another person than the one who is signed in.',
  },
  signIn: {
    title: 'Sign in',
    lead: 'You go on to the page you asked for.',
    act: 'Sign in',
    onward: 'Go on',
    startOver: 'Start over',
    provider: 'Sign in with {name}',
    orLocal: 'Or with an account of this register:',
  },
  again: {
    title: 'Sign in again',
    text: 'Your session has ended. What you have typed is still here; once you are signed in it goes on.',
  },
  stepUp: {
    title: 'Give your password once more',
    text: 'What you are about to do needs a fresh proof of who you are. It holds for ten minutes.',
    provider:
      'Your identity provider asks once more who you are; you come back to this page, and what you have typed is kept.',
    act: 'Go on',
    wrong: 'This is not right. After several wrong attempts the account rests for some minutes.',
  },
  welcome: {
    title: 'Welcome',
    lead: 'This invitation is for {email}. Choose a password, and you are signed in.',
    leadOpen: 'This invitation makes you the first administrator. Say who you are and choose a password.',
    nameHelp: 'As colleagues will read it beside what you change.',
    emailHelp: 'You sign in with it.',
    act: 'Accept the invitation',
    dead: 'This invitation opens nothing',
    deadText:
      'It was used already, replaced by a later one, or is too old. Ask an administrator for a new link.',
    toSignIn: 'Go to the sign-in page',
  },
  password: {
    title: 'Password',
    label: 'Password',
    text: 'A new password ends all your other sessions.',
    current: 'Current password',
    next: 'New password',
    rule: 'At least {n} characters. Several plain words are better than a few odd signs.',
    tooShort: 'At least {n} characters are needed; these are {now}.',
    show: 'Show the password',
    wrong: 'The current password is not right. After several wrong ones the account rests for some minutes.',
    change: 'Change the password',
    changed: 'The password was changed; your other sessions have ended.',
  },
  code: {
    label: 'Code',
    asked: 'The password is right. One thing more:',
    shown: 'The six digits that the app shows now.',
    orRecovery: 'The six digits that your authenticator app shows, or a recovery code.',
    sixDigits: 'A code has six digits.',
  },
  factor: {
    title: 'Second factor',
    on: 'Whoever signs in with your password also needs a code of your authenticator app.',
    off: 'Your password alone opens your account. With an authenticator app on your phone, a stolen password opens nothing.',
    begin: 'Set up a second factor',
    replace: 'Set up another device',
    picture: 'The secret as a picture, for the camera of your phone',
    scan: 'Scan the picture with an authenticator app, then type the code that the app shows.',
    secret: 'Without a camera, type this secret into the app:',
    confirm: 'Confirm',
    recovery: 'Recovery codes',
    recoveryText:
      'Each stands in for your device once, should you lose it. They are shown only now: keep them where your phone is not.',
    kept: 'I have kept them',
    remove: 'Stop using it',
    removeTitle: 'Stop using the second factor?',
    removeText:
      'From then on your password alone opens your account. The recovery codes open nothing any more.',
    removed: 'The second factor is no longer asked for.',
  },
};

declare module '../session/i18n.ts' {
  interface Words {
    account: typeof words;
  }
}
