// The notice that asks a seat in a review, in English. In: names, days in words. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { ReviewName } from '../reviewName.ts';

const unreached = 'The silence of a seat that no notice has reached is not consent.';
const untilObjection =
  'One objection stops that, unless the policy of the committee asks for more of one constituency.';
const thenDecided =
  'An objection turns the review into a decision that the committee takes and records: continue, continue with conditions, suspend, or end.';

export const reviewNotice = {
  /** @param day null while no clock runs */
  subject: (day: string | null, review: string, organization: string) =>
    `Please review${day === null ? '' : ` by ${day}`}: ${review}, ${organization}`,
  subjectOfNewVersion: (day: string | null, review: string, organization: string) =>
    `Please review${day === null ? '' : ` by ${day}`}: new version of the ${review}, ${organization}`,
  asked: {
    letter: (organization: string) =>
      say`${organization} asks to become a multilateral partner of the Open Government Partnership. The Steering Committee reviews its letter of intent (SC-1), and your seat is asked to look at it.`,
    yearly: ({ the }: ReviewName) =>
      say`The Steering Committee reviews each partnership every year (SC-6). This is ${the}, and your seat is asked to look at it.`,
    special: (organization: string) =>
      say`A seat has objected to the partnership with ${organization} after its acceptance was signed, so the Steering Committee holds a special review (SC-6). Your seat is asked to look at it.`,
  },
  proposal: 'The proposal',
  toContinue: 'Continue the partnership for another year',
  again: say`This notice is sent again: the one before did not reach your seat, or nobody had taken the review up, or the letter has changed. It takes the place of the one before.`,
  askedAnew: {
    running: (organization: string) =>
      say`The letter of intent of ${organization} has changed during its review (SC-1). The review has started again with a full window, and your seat is asked to look at the new version.`,
    standing: (organization: string) =>
      say`The letter of intent of ${organization} has changed during its review (SC-1). The review has started again, and your seat is asked to look at the new version.`,
  },
  contested: say`The change was recorded as one of form. A seat has contested that, so every seat is asked anew.`,
  standing: say`An objection stands, so no clock runs at present, and nothing is decided by silence. You can answer now all the same. Once nothing blocks any more, the clock runs, and a new message tells you the instant at which the review closes.`,
  silence: {
    letter: {
      running: `Silence is consent. If you have not answered by then and no objection blocks, your silence counts towards approval: the Steering Committee approves the letter, absent any objections (SC-2). ${untilObjection} ${unreached}`,
      standing: `Once the clock runs, silence is consent. If you have not answered when the review closes and no objection blocks, your silence counts towards approval: the Steering Committee approves the letter (SC-2). ${untilObjection} ${unreached}`,
    },
    yearly: {
      running: `Silence is consent. If you have not answered by then and no objection blocks, the partnership continues for another year, absent any objections (SC-2, SC-6). ${thenDecided} ${unreached}`,
      standing: `Once the clock runs, silence is consent. If you have not answered when the review closes and no objection blocks, the partnership continues for another year (SC-2, SC-6). ${thenDecided} ${unreached}`,
    },
    special: say`Silence decides nothing here. The committee takes a decision and records it: continue, continue with conditions, suspend, or end (SC-6).`,
  },
  answeredBefore: 'If your seat has answered already',
  stillStands: say`Its answer was about the version before. It is kept, and it counts again once you say that it does: on the page behind the link, or by the reply "still stands"; nothing more is needed. Without that, the seat counts as silent, and you can answer anew as well.`,
  standsOn: say`An objection stands on until it is withdrawn or settled, and a recusal stays as it is.`,
  next: 'What happens next',
  ifApproved: (organization: string) =>
    say`If the letter is approved, the Co-Chairs sign a formal letter of acceptance (SC-3), both letters are published with the record of this review (SC-4), and ${organization} joins the official list of partners (SC-5). We tell you the result either way.`,
  nextYear: say`We tell you and the partner the result. The next yearly review comes in a year.`,
};
