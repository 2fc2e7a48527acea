// What the partner is told in the course of the partnership, in English. In: names, the outcome. Out: subjects and sentences.
import type { ReviewOutcome } from '../../../domain/decision.ts';
import { say } from '../../typesetting/say.ts';

interface Reviewed {
  subject: string;
  what: (organization: string) => string;
}

const reviewed: Record<ReviewOutcome, Reviewed> = {
  continue: {
    subject: 'Your partnership continues',
    what: (organization) =>
      say`The Steering Committee has reviewed the partnership with ${organization} (SC-6), and it continues. Thank you for the work together.`,
  },
  continueWithConditions: {
    subject: 'Your partnership continues, with conditions',
    what: (organization) =>
      say`The Steering Committee has reviewed the partnership with ${organization} (SC-6). It continues, with the conditions below.`,
  },
  suspend: {
    subject: 'Your partnership is suspended',
    what: (organization) =>
      say`The Steering Committee has reviewed the partnership with ${organization} (SC-6) and has decided to suspend it. The official list shows it as suspended. Please do not start new activities under the name of OGP (G4-1) until the committee has lifted the suspension; the anniversary stays the same.`,
  },
  end: {
    subject: 'Your partnership has ended',
    what: (organization) =>
      say`The Steering Committee has reviewed the partnership with ${organization} (SC-6) and has decided to end it. The official list shows you as a former partner; the letters and the history stay published. You may apply again at any time, as a new case.`,
  },
};

export const partnerNews = {
  reviewed,
  conditions: 'The conditions, each with its owner and date:',
  nextReview: 'The next yearly review opens',
  askAboutIt: 'If you have a question about the decision, reply to this message.',
  recordedIn: 'Recorded in',
  reinstated: {
    subject: 'Your partnership is reinstated',
    what: (organization: string) =>
      say`The Steering Committee has lifted the suspension: the partnership with ${organization} is active again, and the official list shows it. The anniversary stays the same (SC-6).`,
  },
  ended: {
    subject: 'Your partnership has ended',
    what: (organization: string) =>
      say`The Steering Committee has decided to end the partnership with ${organization}. The official list shows you as a former partner; the letters and the history stay published.`,
    again: 'You may apply again at any time, as a new case linked to this one.',
  },
  withdrawalAnnounced: {
    subject: 'We have your withdrawal',
    what: (organization: string) =>
      say`You have told us that ${organization} withdraws from the partnership. It takes effect after a short time in which you can still change your mind.`,
    takesEffect: 'The withdrawal takes effect',
    ifNot: 'If this was a mistake, or not your wish, reply to this message before then and nothing changes.',
  },
  withdrawalRevoked: {
    subject: 'Your withdrawal is revoked',
    what: (organization: string) =>
      say`The withdrawal of ${organization} is revoked. The partnership goes on as before, with the same anniversary (SC-6). We are glad about it.`,
  },
  withdrawn: {
    subject: 'Your partnership has ended, as you asked',
    what: (organization: string) =>
      say`The withdrawal of ${organization} has taken effect. The official list shows you as a former partner; the letters and the history stay published.`,
    thanks:
      'Thank you for the time together. You may apply again at any time, as a new case linked to this one.',
  },
  questionAsked: {
    subject: (number: number) => `Question ${number} from the Steering Committee`,
    what: (organization: string) =>
      say`A seat of the Steering Committee has a question in its review that concerns ${organization}:`,
    answer: (number: number) =>
      say`Please reply to this message with an answer, and with the number of the question (${number}). The answer goes to every seat of the committee (G1-2). The question does not stop the clock of the review, so an early answer helps; if you would rather talk about it first, tell us so.`,
  },
  specialReviewOpened: {
    subject: 'The Steering Committee holds a special review',
    what: (organization: string) =>
      say`A seat of the Steering Committee has objected to the partnership with ${organization} after the acceptance was signed, so the committee holds a special review (SC-6). In the words of the objection:`,
    meanwhile:
      'Nothing changes for you meanwhile: the partnership, your letters and your place on the official list stay as they are. The committee decides in a recorded decision, and we tell you the result.',
    beHeard: 'If you would like the committee to read something from you, reply to this message.',
  },
  specialReviewClosed: {
    subject: 'The special review is closed',
    what: (organization: string) =>
      say`The objection to the partnership with ${organization} is withdrawn, so the special review is closed (SC-6). The partnership goes on as before; there is nothing you need to do.`,
  },
  contactHandedOver: {
    subject: 'You are no longer the contact',
    what: (organization: string) =>
      say`The one contact of ${organization} with OGP (G1-1) has changed. You are no longer its contact: our letters go to the new one, and your page of the case is closed.`,
    successor: 'The contact now',
    byContact: 'It was handed over in your own name.',
    bySupportUnit: 'The Support Unit recorded the change, not you.',
    because: 'The reason on record:',
    ifWrong: (supportUnit: string) =>
      say`If this is wrong, please write to the Support Unit without delay: ${supportUnit}. It can put the contact back.`,
  },
  contactTakenOver: {
    subject: 'You are now the contact',
    what: (organization: string) =>
      say`You are now the one contact of ${organization} with the Open Government Partnership (G1-1). Whatever we write to the organization comes to this mailbox.`,
    byContact: 'The previous contact has handed over to you.',
    bySupportUnit: 'The Support Unit recorded the change, as the organization confirmed it.',
    nothingAsked: 'Nothing is asked of you at the moment. We write to you when something is.',
    asked: {
      now: 'What is asked of you now:',
      mendedLetter: (until: string) => `a mended letter of intent, by ${until}`,
      yearlyReport: (until: string) => `the yearly report, by ${until}`,
      answer: 'an answer to a question of the Steering Committee',
    },
    whatItMeans:
      'Your page shows where things stand, what is asked of you and by when, and what you can do. Sign in there with this mailbox; no password is needed.',
    ifWrong: (supportUnit: string) =>
      say`If you did not expect this, please write to the Support Unit: ${supportUnit}. You can hand the contact over again on your page at any time.`,
  },
};
