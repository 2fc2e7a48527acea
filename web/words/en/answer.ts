// The response page, in English. In: names, counts, instants in words. Out: labels and sentences.
import type { ChoiceName } from '../../pages/answer/choices.ts';
import type { FaultCode } from '../../pages/answer/form.ts';
import type { Consequence } from '../../pages/answer/effectOf.ts';
import type { Hindrance } from '../../pages/answer/openLink.ts';
import type { Standing } from '../../reading/review/reviewReading.ts';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const labels: Record<ChoiceName, string> = {
  reaffirmed: 'Our answer still stands',
  withdrawn: 'We withdraw our objection',
  confirmed: 'We keep our objection',
  support: 'Support',
  'no-objection': 'No objection',
  objection: 'Objection',
  abstain: 'Abstain',
  recuse: 'Recuse our seat',
  question: 'A question',
  acknowledged: 'We have read this',
  contested: 'The change is not one of form',
};

const hints: Record<ChoiceName, string> = {
  reaffirmed: 'What your seat said of the version before counts for the new one.',
  withdrawn: 'In writing, as the framework asks (SC-2). Your seat can still answer otherwise.',
  confirmed: 'It was raised before you held the seat; you say that it stands.',
  support: 'Your seat is in favour.',
  'no-objection': 'Your seat does not stand in the way.',
  objection: 'It stands until you withdraw it or the committee decides. Please say why.',
  abstain: 'Your seat takes no side. Please say why.',
  recuse: 'Your seat has a conflict of interest, or another reason to stay out. Please say why.',
  question: 'It is not a position and does not stop the clock. The answer goes to every seat.',
  acknowledged: 'Your seat counts as reached, and has taken no position.',
  contested: 'Every seat is then asked anew, in a full window. Please say why.',
};

/** What the words beside a choice are. */
const reasons: Partial<Record<ChoiceName, string>> = {
  support: 'A word beside it',
  'no-objection': 'A word beside it',
  objection: 'Why your seat objects',
  abstain: 'Why your seat abstains',
  recuse: 'Why your seat recuses itself',
  question: 'Your question',
  withdrawn: 'A word beside it',
  confirmed: 'A word beside it',
  contested: 'Why it is a change of substance',
};

const faults: Record<FaultCode, string> = {
  noChoice: 'Please choose what your seat says.',
  noReason: 'Please write a few words here.',
  tooLong: 'This is too long. Please make it shorter.',
  unfitCharacters: 'This holds characters that cannot be kept. Please type it again.',
  notPossible: 'This is not possible as it was sent. Please look at your answer once more.',
};

const consequences: Record<Exclude<Consequence, 'asSaid'>, string> = {
  blocks:
    'It blocks: the clock stops, and every seat is told of it in your words. It stands until you withdraw it in writing or the committee decides.',
  recorded:
    'Every seat is told of it in your words. It stands until you withdraw it in writing or the committee decides.',
  goesOn: 'Nothing else blocks, so the clock goes on. Your seat has no position until it takes another.',
  restarts: 'Every seat is asked anew about the letter, in a full window.',
  late: 'The review has closed. Your answer is kept and shown to the Co-Chairs; it is not counted.',
  lateHolds:
    'The review has closed. Your objection is kept as late, and holds the acceptance until a Co-Chair has looked at it.',
  lateSpecial:
    'The acceptance is signed already. Your objection is kept as late, and the committee takes it up in a special review.',
};

const hindrances: Record<Hindrance, { title: string; sentence: string }> = {
  former: {
    title: 'This link is of an earlier round',
    sentence:
      'The review has moved on since we sent it: the letter has changed, or the seats were asked again. Below you see where it stands now. To answer, use the link in our newest message, or ask for a new one.',
  },
  handedOver: {
    title: 'The seat is in other hands',
    sentence:
      'This link was sent to a mailbox that the seat does not use any more. The seat answers by the link that its holder has received. If this is a mistake, please write to the Support Unit.',
  },
  delegationOver: {
    title: 'The delegation is over',
    sentence:
      'You could answer for this seat for a time, and that time is over. The holder of the seat answers now. If this is a mistake, please write to the Support Unit.',
  },
  somebodyElse: {
    title: 'This link is not yours to answer with',
    sentence:
      'You are signed in as somebody else than the person that the link was sent to. You can read, and not answer. Sign out, or sign in with the mailbox that received the link.',
  },
  otherBrowser: {
    title: 'This link belongs to another browser',
    sentence:
      'An answer was confirmed with it in another browser, so that nobody can answer with a link that was passed on. If that was you, ask for a new link; it comes by mail to the mailbox of the seat.',
  },
};

const standings: Record<Standing['kind'], string> = {
  notifying: 'The notices are going out.',
  open: 'The review is open.',
  closing: 'The review is closing at this moment.',
  blocked: 'An objection stands, so no clock runs. You can answer all the same.',
  paused: 'The Co-Chairs have paused the review. You can answer all the same.',
  inDoubt: 'The review has closed, and the Co-Chairs decide, since silence alone cannot.',
  deciding: 'No clock runs in this special review. The committee decides.',
  approved: 'The review is over: approved absent any objections.',
  decided: 'The review is over: the committee has decided.',
  over: 'The review is over.',
};

export const answer = {
  title: (organization: string) => `Your answer: ${organization}`,
  forSeat: 'For the seat',
  bySeat: (by: string, seat: string) => `${by} for ${seat}`,
  asks: {
    letter:
      'asks to become a multilateral partner of the Open Government Partnership. Your seat is asked to look at its letter of intent.',
    yearly: 'is up for its yearly review. Your seat is asked whether the partnership continues.',
    special: 'is in a special review, since a seat has objected after the acceptance was signed.',
  },
  toForm: 'Answer now',
  toDocument: { letter: 'Read the letter', yearly: 'Read the report', special: 'Read the letter' },
  standings,
  left: (days: number, hours: number, minutes: number) =>
    days > 0
      ? `${counted(days, 'day')} ${counted(hours, 'hour')} left`
      : hours > 0
        ? `${counted(hours, 'hour')} ${counted(minutes, 'minute')} left`
        : `${counted(minutes, 'minute')} left`,
  silence: {
    letter:
      'Silence is consent: if you have not answered by then and no objection blocks, your silence counts towards approval (SC-2).',
    yearly:
      'Silence is consent: if you have not answered by then and no objection blocks, the partnership continues for another year (SC-2, SC-6).',
    special: 'Silence decides nothing here: the committee takes a decision and records it (SC-6).',
  },
  silenceLater: {
    letter: 'Nothing is decided by silence while no clock runs. We write to you when it runs again.',
    yearly: 'Nothing is decided by silence while no clock runs. We write to you when it runs again.',
    special: 'Silence decides nothing here: the committee takes a decision and records it (SC-6).',
  },
  bar: {
    label: (from: string, to: string) => `The window for objections, from ${from} to ${to}`,
    elapsed: 'so far',
    ahead: 'still to run',
    blocked: 'stopped by an objection',
    paused: 'paused',
    closed: 'closed',
    now: 'now',
  },
  own: {
    title: 'What your seat has said',
    none: 'Nothing so far.',
    late: 'after the close; kept, not counted',
    stale: 'about the version before; it counts again once you say that it still stands',
    part: 'It concerns',
    remedy: 'What would remove it',
  },
  form: {
    title: 'What does your seat say?',
    late: 'The review has closed. You can still answer; it is kept as late, shown to the Co-Chairs, and not counted.',
    nothing: 'Nothing can be said at present.',
    labels,
    hints,
    reasons,
    optional: 'optional',
    part: 'Which part of the letter or report',
    remedy: 'What would remove the objection',
    attributable: 'Our seat may be named when the objection is published with the outcome',
    look: 'Look at it once more',
    notYet: 'Nothing is recorded before you confirm it on the next page.',
  },
  faults: { title: 'Please mend this first', ...faults },
  preview: {
    title: 'Is this what your seat says?',
    aboutTo: 'You are about to answer for the seat',
    answer: 'Answer',
    named: 'May be named',
    yes: 'yes',
    no: 'no',
    does: 'What it does',
    closes: 'The review then closes',
    noClock: 'No clock runs then.',
    confirm: 'Confirm and record',
    change: 'Change it',
    fromReply: 'This is how we read your reply by mail:',
    consequences,
  },
  done: {
    title: 'Recorded',
    sentence: (seq: number) => `Recorded as event ${seq} of the case, at`,
    late: 'It came after the close: it is kept and shown to the Co-Chairs, and not counted.',
    receipt: 'A receipt is on its way to you by mail.',
    back: 'Back to the review',
  },
  refused: {
    title: 'This is not possible now',
    sentence: 'Nothing was recorded. The case says:',
    choices: 'Below you see what is possible instead.',
  },
  away: {
    title: 'The case does not answer at the moment',
    sentence:
      'Nothing is lost. Please send it again in a minute; it is recorded once, however often you send it.',
    again: 'Send it again',
  },
  unknown: {
    title: 'This link leads nowhere',
    sentence:
      'It may have been cut or changed on its way. Please open the link in our message once more, whole; or reply to the message, and the Support Unit helps you.',
  },
  hindrances,
  fresh: {
    ask: 'Send a new link to the mailbox of the seat',
    title: 'A new link is on its way',
    sentence:
      'We have sent it to the mailbox of the seat, where it arrives in a minute or two. We do not show it here, since this page may have been passed on. Within an hour, only one is sent.',
  },
  changed: 'What has changed in the letter',
  substantive: 'It was recorded as a change of substance, so every seat is asked anew.',
  editorial: 'It was recorded as a change of form, which any seat may contest.',
  checklist: {
    title: 'What the framework asks of a letter, and where it says so',
    note: '',
    met: 'Met',
    missing: 'Missing',
  },
  document: {
    here: 'Read it here',
    whole: 'Open it on a page of its own',
    none: 'The text is not in the register.',
  },
  asked: {
    title: 'Who else was asked',
    note: 'What they say is not shown while the review is open.',
    government: 'Governments',
    'civil-society': 'Civil society',
    seats: (count: number) => counted(count, 'seat'),
  },
  questions: {
    title: 'Questions and answers',
    asked: (number: number) => `Question ${number}`,
    of: (seat: string) => `of ${seat}`,
    answered: 'Answer of',
    supportUnit: 'the Support Unit',
    contact: 'the contact of the organization',
    none: 'No answer yet.',
  },
};
