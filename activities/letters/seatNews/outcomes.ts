// News to the seats about the end of a review: approved, continued, not approved, decided, gone (SC-1, SC-2, SC-6).
// In: the news. Out: subject and blocks, with the counts on which it rests.
import type { ReviewOutcome } from '../../../domain/decision.ts';
import { fact, inSubject, paragraph, quote, say, type Block } from '../../typesetting/letter.ts';
import { recordOf } from '../../wording/rulings.ts';
import { counted } from '../../wording/takes.ts';
import type { Told, Words } from './wording.ts';

/** The outcome of a yearly or special review in the words of a letter (SC-6). */
const decisions: Record<ReviewOutcome, string> = {
  continue: 'The partnership continues for another year.',
  continueWithConditions: 'The partnership continues, with conditions that the Support Unit tracks.',
  suspend: 'The partnership is suspended. The official list shows it so.',
  end: 'The partnership ends. Its letters and its history stay published.',
};

type Silence = Told<'approved'> | Told<'continued'>;

/** How the silence is read: with no objection at all, with none left, or with some that are too few to block. */
function beside({ noted, settled }: Silence): string {
  if (noted > 0) return `${counted(noted, 'objection')} noted, too few to block; with`;
  return settled > 0 ? 'No objection standing any more, with' : 'Absent any objections, with';
}

function objectionsInWords({ noted, settled }: Silence): Block[] {
  return [
    ...(settled === 0
      ? []
      : [
          paragraph`${counted(settled, 'objection')} that had been raised ${settled === 1 ? 'is' : 'are'} settled: withdrawn in writing, or overruled in a recorded decision (SC-2).`,
        ]),
    ...(noted === 0
      ? []
      : [
          paragraph`By the policy of this review, it takes more objections of one constituency to block. Those that stand are recorded and published with the outcome (SC-2).`,
        ]),
  ];
}

/** A Co-Chair has spoken where silence alone could not decide; a seat that was never reached is not said to have consented. */
function acceptedBy(accepted: string): Block[] {
  return [
    paragraph`Silence alone could not decide here: a seat had not been reached, or nobody had taken the review up. A Co-Chair has accepted the silence as it is, on the record (SC-2). The silence of a seat that no notice has reached is not consent; for such seats the outcome rests on this reason:`,
    quote(accepted),
  ];
}

/** The counts of the record: who was asked, who spoke, who was silent, and what stands beside it. */
function theRecord(news: Silence): Block[] {
  const { silent, of, accepted } = news;
  const spoke = of - silent;
  const said = say`${spoke === 0 ? 'none' : spoke} took a position, and ${silent} ${silent === 1 ? 'was' : 'were'} silent.`;
  return [
    fact('The record', `${beside(news)} the silence of ${silent} of ${of} seats`),
    accepted === undefined
      ? paragraph`${counted(of, 'seat')} ${of === 1 ? 'was' : 'were'} asked: ${said}`
      : paragraph`Of ${counted(of, 'seat')}, ${said}`,
    ...objectionsInWords(news),
    ...(accepted === undefined ? [] : acceptedBy(accepted)),
  ];
}

const nothingMore = paragraph`There is nothing more to do for your seat.`;

export const approved: Words<'approved'> = (facts, news) => ({
  subject: `Approved: letter of intent, ${inSubject(facts)}`,
  blocks: [
    paragraph`The review has closed, and the Steering Committee has approved the letter of intent of ${facts.organization} (SC-2).`,
    ...theRecord(news),
    paragraph`The Co-Chairs now sign the formal letter of acceptance (SC-3). After that both letters are published with the record of the review (SC-4), and the organization joins the official list (SC-5). There is nothing more to do for your seat.`,
  ],
});

export const continued: Words<'continued'> = (facts, news) => ({
  subject: `Continued: partnership with ${inSubject(facts)}`,
  blocks: [
    paragraph`The yearly review has closed, and the partnership with ${facts.organization} continues for another year (SC-6).`,
    ...theRecord(news),
    paragraph`There is nothing more to do for your seat until the next yearly review.`,
  ],
});

export const approvedByDecision: Words<'approvedByDecision'> = (facts, { decision }, review) =>
  review.kind === 'letter'
    ? {
        subject: `Approved by decision: letter of intent, ${inSubject(facts)}`,
        blocks: [
          paragraph`The Steering Committee has approved the letter of intent of ${facts.organization} by a recorded decision (SC-2). Silence could not decide here, and did not.`,
          ...recordOf(decision),
          paragraph`The Co-Chairs now sign the formal letter of acceptance (SC-3). After that both letters are published with the record of the review (SC-4), and the organization joins the official list (SC-5). There is nothing more to do for your seat.`,
        ],
      }
    : {
        subject: `Continued by decision: partnership with ${inSubject(facts)}`,
        blocks: [
          paragraph`The Steering Committee has continued the partnership with ${facts.organization} for another year by a recorded decision (SC-6). Silence could not decide here, and did not.`,
          ...recordOf(decision),
          nothingMore,
        ],
      };

export const notApproved: Words<'notApproved'> = (facts, { decision, upheld }) => ({
  subject: `Not approved: letter of intent, ${inSubject(facts)}`,
  blocks: [
    paragraph`The Steering Committee has decided, in a recorded decision, that the letter of intent of ${facts.organization} is not approved (SC-2).`,
    upheld
      ? paragraph`It has upheld an objection to the letter.`
      : paragraph`Silence could not decide here, and the committee has not approved in its place. No objection was upheld.`,
    ...recordOf(decision),
    paragraph`We have told the organization. It may write again at any time, as a new case. There is nothing more to do for your seat.`,
  ],
});

export const returned: Words<'returned'> = (facts, { reason }) => ({
  subject: `Review closed for now: ${inSubject(facts)}`,
  blocks: [
    paragraph`The letter of intent of ${facts.organization} has gone back, so its review (SC-1) is closed for now. The reason on record:`,
    quote(reason),
    paragraph`Answers given so far have no effect. When a new review opens, your seat gets a new notice.`,
  ],
});

export const letterWithdrawn: Words<'letterWithdrawn'> = (facts, { reason }) => ({
  subject: `Withdrawn: letter of intent, ${inSubject(facts)}`,
  blocks: [
    paragraph`${facts.organization} has withdrawn its letter of intent, so there is nothing left to review (SC-1). The reason it gave:`,
    quote(reason),
    paragraph`The case is closed. There is nothing more to do for your seat.`,
  ],
});

export const decided: Words<'decided'> = (facts, { outcome, reference }, review) => ({
  subject: `Decided: partnership with ${inSubject(facts)}`,
  blocks: [
    review.kind === 'special'
      ? paragraph`The Steering Committee has decided on the special review of the partnership with ${facts.organization} (SC-6).`
      : paragraph`The Steering Committee has decided on the yearly review of the partnership with ${facts.organization} (SC-6).`,
    fact('The decision', decisions[outcome]),
    fact('Recorded in', reference),
    paragraph`We have told the partner. There is nothing more to do for your seat now.`,
  ],
});
