// Signing in and out, in English. In: nothing. Out: the words.
export const signIn = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',

  title: 'Sign in',
  how: 'There is no password: we send a link to your mailbox. Use the address under which the Steering Committee’s roster, an office, or your organization’s letter of intent names you.',
  mailbox: 'Your mailbox',
  send: 'Send me a link',
  notAnAddress: 'Write an e-mail address, such as name@ministry.example.org.',
  faults: 'This cannot be sent yet',
  withAccount: 'Sign in with your organization’s account',
  local: 'This is a local installation: you can also look through somebody’s eyes without a mail.',
  goOn: 'Go on',

  sentTitle: 'Look into your mailbox',
  sent: (minutes: number) =>
    `If we know the mailbox, a link is on its way to it. It is good for ${minutes} minutes and can be used once.`,
  notThere:
    'Nothing there after some minutes? Look among the unwanted mail. Then ask again with the exact address that the roster or the letter of intent has; the Support Unit can tell you which it is.',
  another: 'Ask for another link',

  confirmTitle: 'Sign in',
  confirm: 'This link signs you in as',
  notYou: 'Not you? Then close this page; nothing happens.',

  expiredTitle: 'This link is too old',
  expired: (minutes: number) => `A link to sign in is good for ${minutes} minutes. Ask for another one.`,
  usedTitle: 'This link was used already',
  used: 'A link to sign in can be used once. If you used it just now, you are signed in; otherwise ask for another one.',
  unknownTitle: 'This link is not one of ours',
  unknown:
    'Its address is incomplete or was changed on the way. Open the link from the mail once more, or ask for another one.',
  strangerTitle: 'This mailbox can no longer sign in',
  stranger:
    'It is on the roster no more, and no open case names it as its contact. If that is a mistake, write to the Support Unit.',

  tooOftenTitle: 'Too many tries',
  tooOften: (minutes: number) =>
    minutes === 1
      ? 'To keep others from guessing, we take only so many. Try again in a minute. A link that you have received stays good.'
      : `To keep others from guessing, we take only so many. Try again in ${minutes} minutes. A link that you have received stays good.`,

  accountFailedTitle: 'Signing in with your account did not work',
  accountStopped:
    'The sign-in was stopped, or took too long. Begin again, or have a link sent to your mailbox.',
  accountUnverified:
    'Your organization’s account names no verified mailbox, so we cannot know who you are. Have a link sent to your mailbox instead.',
  accountUnknown:
    'The mailbox of this account is neither on the roster nor the contact of an open case. Sign in with another account, or have a link sent to the mailbox that the roster has.',
  accountAway:
    'Your organization’s sign-in service does not answer now. Try again in some minutes, or have a link sent to your mailbox.',
};
