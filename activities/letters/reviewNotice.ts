// The notice that opens a review by silence for one seat: of a letter of intent (SC-1, SC-2) or of a year (SC-6).
// In: the seat, the review, its closing instant, what to look at first, and the letter or report in full. Out: a letter.
import type { Instant } from '../../domain/instant.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { dayOf, exactly } from '../typesetting/dates.ts';
import { ordinal } from '../typesetting/ordinal.ts';
import * as set from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';

export interface ReviewNotice {
  seat: FrozenSeat;
  review: ReviewRef;
  closesAt: Instant;
  /** What is reviewed, in full: the letter of intent, with the SHA-256 of the file as received, or the report of the year. */
  document: { text: string; hash: string | null };
  /** The letter's reservations; for a yearly review the conditions that are tracked, or that no report came. */
  flags: string[];
}

const { paragraph, heading, list, say, quote } = set;

function asked(facts: CaseFacts, { review }: ReviewNotice): Block[] {
  const again =
    review.round > 1 ? [paragraph`This review has been opened again: this is notice ${review.round}.`] : [];
  return review.kind === 'letter'
    ? [
        paragraph`${facts.organization} asks to become a multilateral partner of the Open Government Partnership. The Steering Committee reviews its letter of intent (SC-1), and your seat is asked to look at it.`,
        ...again,
      ]
    : [
        paragraph`The Steering Committee reviews each partnership every year (SC-6). This is the ${ordinal(review.year)} yearly review of the partnership with ${facts.organization}, and your seat is asked to look at it.`,
        set.fact('The proposal', 'Continue the partnership for another year'),
        ...again,
      ];
}

function silence(review: ReviewRef): Block {
  return review.kind === 'letter'
    ? paragraph`Silence is consent. If you have not answered by then and no objection stands, your silence counts towards approval: absent any objections, the Steering Committee approves the letter (SC-2). A single objection stops that.`
    : paragraph`Silence is consent. If you have not answered by then and no objection stands, the partnership continues for another year, absent any objections (SC-2, SC-6). A single objection turns the review into a decision that the committee takes and records: continue, continue with conditions, suspend, or end.`;
}

function firstToLookAt({ review, flags }: ReviewNotice): Block[] {
  if (flags.length === 0) return [];
  const what =
    review.kind === 'letter'
      ? paragraph`The letter makes a reservation. In its own words:`
      : paragraph`On record for this year:`;
  return [heading('Please look at this first'), what, ...flags.map(quote)];
}

function answers(review: ReviewRef): Block[] {
  const object =
    review.kind === 'letter'
      ? say`Objection. Please say which part of the letter, why, and what would remove it. It blocks the approval until you withdraw it in writing or the committee decides.`
      : say`Objection. Please say to what, why, and what would remove it. It brings the review before the committee.`;
  return [
    heading('Your choices'),
    list([
      say`Support, or no objection.`,
      object,
      say`Abstain, or recuse your seat. Please add the reason.`,
      say`Question. It goes to the Support Unit, and does not stop the clock.`,
    ]),
    paragraph`You can change your answer until the review closes. Every version is kept.`,
  ];
}

function next(facts: CaseFacts, { review }: ReviewNotice): Block {
  return review.kind === 'letter'
    ? paragraph`If the letter is approved, the Co-Chairs sign a formal letter of acceptance (SC-3), both letters are published (SC-4), and ${facts.organization} joins the official list of partners (SC-5). We tell you the result either way.`
    : paragraph`We tell you and the partner the result. The next yearly review comes in a year.`;
}

export function reviewNotice(facts: CaseFacts, notice: ReviewNotice): Letter {
  const { seat, review, closesAt, document } = notice;
  const what = review.kind === 'letter' ? 'letter of intent' : `yearly review ${review.year}`;
  const subject = `Please review by ${dayOf(closesAt)}: ${what}, ${set.inSubject(facts)}`;
  return set.letter(facts, seat.holder, subject, [
    ...asked(facts, notice),
    set.fact('The review closes', exactly(closesAt)),
    silence(review),
    ...firstToLookAt(notice),
    ...answers(review),
    heading('How to answer'),
    paragraph`Reply to this message with one of the choices above. The Support Unit records it for your seat (${seat.id}).`,
    heading('What happens next'),
    next(facts, notice),
    set.wholeDocument(
      review.kind === 'letter' ? 'The letter of intent in full' : 'The report of the partner',
      document.text,
    ),
    ...(document.hash === null ? [] : [paragraph`SHA-256 of the letter as received: ${document.hash}`]),
  ]);
}
