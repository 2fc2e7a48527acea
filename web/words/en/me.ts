// One's own page, in English: what waits on whoever is signed in. In: names, seats. Out: the words.
export const me = {
  title: 'What waits on you',
  nothing: 'Nothing waits on you at the moment. We write to you when something does.',

  reviews: 'Reviews that ask your seat',
  seat: (seat: string) => `seat ${seat}`,
  seatBy: (by: string, seat: string) => `${by} for the seat ${seat}`,
  closes: 'Closes',
  unanswered: 'Your seat has not answered yet.',
  answered: 'Your seat has answered. It can change its answer until the review closes.',
  answer: 'Answer',
  change: 'See or change the answer',

  toSign: 'To sign',
  sign: 'Read the letter of acceptance and sign',
  toDecide: 'To decide as a Co-Chair',
  decide: 'See what can be decided',

  organizations: 'Your organization',
  asked: 'Something is asked of you.',
  open: 'Open the page',

  desk: 'The desk',
  toDesk: 'Open the desk: what waits, what is late, what closes next',

  account: 'Your sign-in',
  mailbox: 'Mailbox',
  roles: 'You act as',
  contactOf: 'Contact of',
  here: 'Sign out',
  everywhere: 'Sign out everywhere',
  everywhereWhy: 'This ends every session of this mailbox, in every browser.',
};
