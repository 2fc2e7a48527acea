// What the seats are told in the course of a review: an objection came or went, and how the review ended.
// In: the seat, the review and the news. Out: a letter that also says what follows for the seat.
import type { ReviewOutcome } from '../../domain/decision.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef, SeatNews as News } from '../../machines/effects.ts';
import { exactly } from '../typesetting/dates.ts';
import { fact, heading, inSubject, letter, list, paragraph, quote, say } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';

export interface SeatNews {
  seat: FrozenSeat;
  review: ReviewRef;
  news: News;
}

/** The outcome of a yearly review in the words of a letter (SC-6). */
const decisions: Record<ReviewOutcome, string> = {
  continue: 'The partnership continues for another year.',
  continueWithConditions: 'The partnership continues, with conditions that the Support Unit tracks.',
  suspend: 'The partnership is suspended. The official list shows it so.',
  end: 'The partnership ends. Its letters and its history stay published.',
};

const silenceOf = (news: { silent: number; of: number }) =>
  fact('The record', `Absent any objections, with the silence of ${news.silent} of ${news.of} seats`);

type Wording = { subject: string; blocks: Block[] };

function objectionRaised(
  facts: CaseFacts,
  review: ReviewRef,
  news: News & { what: 'objectionRaised' },
): Wording {
  const ways = [
    say`The seat withdraws it in writing. The review then runs on for the time that remained, and a few working days at least.`,
    say`The committee overrules it in a recorded decision. No single person can.`,
    review.kind === 'letter'
      ? say`The committee upholds it in a recorded decision. The letter is then not approved.`
      : say`The committee decides on the review itself: continue, continue with conditions, suspend, or end.`,
  ];
  return {
    subject: `Objection raised: ${inSubject(facts)}`,
    blocks: [
      paragraph`The seat ${news.seat} has raised an objection in the review of ${facts.organization}. In its words:`,
      quote(news.reason),
      review.kind === 'letter'
        ? paragraph`While an objection stands, the clock of the review is stopped, and nothing is approved by silence (SC-2).`
        : paragraph`While an objection stands, the clock of the review is stopped, and nothing continues by silence (SC-2, SC-6).`,
      heading('How it can end'),
      list(ways),
      paragraph`You need not do anything now. Your own answer stays on record, and we write again when something changes.`,
    ],
  };
}

function objectionResolved(facts: CaseFacts, news: News & { what: 'objectionResolved' }): Wording {
  const resolved =
    news.how === 'withdrawn'
      ? paragraph`The seat ${news.seat} has withdrawn its objection in the review of ${facts.organization}, in writing.`
      : paragraph`The Steering Committee has overruled the objection of the seat ${news.seat} in the review of ${facts.organization}, by a recorded decision.`;
  const follows =
    news.closesAt === null
      ? [
          paragraph`Another objection still stands, so the clock of the review stays stopped. We write again when it runs.`,
        ]
      : [
          paragraph`No objection stands now. The review runs again.`,
          fact('The review closes', exactly(news.closesAt)),
          paragraph`As before, silence is consent (SC-2). To say otherwise, or to change your answer, reply to this message before then.`,
        ];
  return { subject: `Objection ${news.how}: ${inSubject(facts)}`, blocks: [resolved, ...follows] };
}

function worded(facts: CaseFacts, review: ReviewRef, news: News): Wording {
  switch (news.what) {
    case 'objectionRaised':
      return objectionRaised(facts, review, news);
    case 'objectionResolved':
      return objectionResolved(facts, news);
    case 'approved':
      return {
        subject: `Approved: letter of intent, ${inSubject(facts)}`,
        blocks: [
          paragraph`The review has closed, and the Steering Committee has approved the letter of intent of ${facts.organization} (SC-2).`,
          silenceOf(news),
          paragraph`The Co-Chairs now sign the formal letter of acceptance (SC-3). After that both letters are published (SC-4) and the organization joins the official list (SC-5). There is nothing more to do for your seat.`,
        ],
      };
    case 'continued':
      return {
        subject: `Continued: partnership with ${inSubject(facts)}`,
        blocks: [
          paragraph`The yearly review has closed, and the partnership with ${facts.organization} continues for another year (SC-6).`,
          silenceOf(news),
          paragraph`There is nothing more to do for your seat until the next yearly review.`,
        ],
      };
    case 'notApproved':
      return {
        subject: `Not approved: letter of intent, ${inSubject(facts)}`,
        blocks: [
          paragraph`The Steering Committee has upheld an objection, so the letter of intent of ${facts.organization} is not approved (SC-2).`,
          fact('Recorded in', news.reference),
          paragraph`We have told the organization. It may write again at any time, as a new case. There is nothing more to do for your seat.`,
        ],
      };
    case 'returned':
      return {
        subject: `Review closed for now: ${inSubject(facts)}`,
        blocks: [
          paragraph`The letter of intent of ${facts.organization} has gone back to the organization, so its review (SC-1) is closed for now. The reason on record:`,
          quote(news.reason),
          paragraph`Answers given so far have no effect. When a revised letter is complete, a new review opens and your seat gets a new notice.`,
        ],
      };
    case 'letterWithdrawn':
      return {
        subject: `Withdrawn: letter of intent, ${inSubject(facts)}`,
        blocks: [
          paragraph`${facts.organization} has withdrawn its letter of intent, so there is nothing left to review (SC-1). The reason it gave:`,
          quote(news.reason),
          paragraph`The case is closed. There is nothing more to do for your seat.`,
        ],
      };
    case 'decided':
      return {
        subject: `Decided: partnership with ${inSubject(facts)}`,
        blocks: [
          paragraph`The Steering Committee has decided on the yearly review of the partnership with ${facts.organization} (SC-6).`,
          fact('The decision', decisions[news.outcome]),
          fact('Recorded in', news.reference),
          paragraph`We have told the partner. There is nothing more to do for your seat now.`,
        ],
      };
  }
}

export function seatNews(facts: CaseFacts, { seat, review, news }: SeatNews): Letter {
  const { subject, blocks } = worded(facts, review, news);
  return letter(facts, seat.holder, subject, blocks);
}
