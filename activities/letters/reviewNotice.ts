// The notice that asks one seat in a review by silence: about a letter of intent (SC-1, SC-2) or about a year (SC-6); and again,
// when the letter has changed. In: the seat, the review, its closing instant, what to look at first, what changed, and the
// letter or report in full. Out: a letter.
import type { Instant } from '../../domain/instant.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { dayOf } from '../typesetting/dates.ts';
import * as set from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { choices, declaredConflict, howToAnswer } from '../wording/answering.ts';
import { closes } from '../wording/closing.ts';
import { inShort, reviewOf } from '../wording/reviewNames.ts';
import { whatChanged, type NewVersion } from '../wording/newVersion.ts';
import { documentInFull, firstToLookAt, type ReviewedDocument } from '../wording/reviewedDocument.ts';

export interface ReviewNotice {
  seat: FrozenSeat;
  review: ReviewRef;
  /** Null while an objection stands: no clock runs. */
  closesAt: Instant | null;
  document: ReviewedDocument;
  /** The letter's reservations; for a yearly review the conditions that are tracked, or that no report came. */
  flags: string[];
  /** What changed, where a new version of the letter has restarted the window. */
  newVersion: NewVersion | null;
}

const { paragraph, heading } = set;

/** Why a seat that had a notice before gets another. */
function again({ round }: ReviewRef): Block[] {
  if (round === 1) return [];
  return [
    paragraph`This notice is sent again: the one before did not reach your seat, or nobody had taken the review up, or the letter has changed. It takes the place of the one before.`,
  ];
}

function askedAnew(facts: CaseFacts, { amendment }: NewVersion, closesAt: Instant | null): Block[] {
  const contested =
    amendment.nature === 'editorial'
      ? [
          paragraph`The change was recorded as one of form. A seat has contested that, so every seat is asked anew.`,
        ]
      : [];
  return [
    closesAt === null
      ? paragraph`The letter of intent of ${facts.organization} has changed during its review (SC-1). The review has started again, and your seat is asked to look at the new version.`
      : paragraph`The letter of intent of ${facts.organization} has changed during its review (SC-1). The review has started again with a full window, and your seat is asked to look at the new version.`,
    ...contested,
  ];
}

function asked(facts: CaseFacts, { review, newVersion, closesAt }: ReviewNotice): Block[] {
  if (newVersion !== null) return askedAnew(facts, newVersion, closesAt);
  switch (review.kind) {
    case 'letter':
      return [
        paragraph`${facts.organization} asks to become a multilateral partner of the Open Government Partnership. The Steering Committee reviews its letter of intent (SC-1), and your seat is asked to look at it.`,
        ...again(review),
      ];
    case 'yearly':
      return [
        paragraph`The Steering Committee reviews each partnership every year (SC-6). This is the ${reviewOf(review)} ${facts.organization}, and your seat is asked to look at it.`,
        set.fact('The proposal', 'Continue the partnership for another year'),
        ...again(review),
      ];
    case 'special':
      return [
        paragraph`A seat has objected to the partnership with ${facts.organization} after its acceptance was signed, so the Steering Committee holds a special review (SC-6). Your seat is asked to look at it.`,
        ...again(review),
      ];
  }
}

/** The instant; or that the clock stands for an objection. */
function closing(closesAt: Instant | null): Block {
  return closesAt === null
    ? paragraph`An objection stands, so no clock runs at present, and nothing is decided by silence. You can answer now all the same. Once nothing blocks any more, the clock runs, and a new message tells you the instant at which the review closes.`
    : closes(closesAt);
}

/** What silence means: now, or once the clock runs. */
function silence({ kind }: ReviewRef, closesAt: Instant | null): Block {
  const now =
    closesAt === null
      ? 'Once the clock runs, silence is consent. If you have not answered when the review closes and no objection blocks'
      : 'Silence is consent. If you have not answered by then and no objection blocks';
  const absent = closesAt === null ? '' : ', absent any objections';
  switch (kind) {
    case 'letter':
      return paragraph`${now}, your silence counts towards approval: the Steering Committee approves the letter${absent} (SC-2). One objection stops that, unless the policy of the committee asks for more of one constituency. The silence of a seat that no notice has reached is not consent.`;
    case 'yearly':
      return paragraph`${now}, the partnership continues for another year${absent} (SC-2, SC-6). An objection turns the review into a decision that the committee takes and records: continue, continue with conditions, suspend, or end. The silence of a seat that no notice has reached is not consent.`;
    case 'special':
      return paragraph`Silence decides nothing here. The committee takes a decision and records it: continue, continue with conditions, suspend, or end (SC-6).`;
  }
}

/** What became of an answer to the version before. */
function answeredBefore({ newVersion }: ReviewNotice): Block[] {
  if (newVersion === null) return [];
  return [
    heading('If your seat has answered already'),
    paragraph`Its answer was about the version before. It is kept, and it counts again once you say that it does: reply "still stands", and nothing more is needed. Without that, the seat counts as silent, and you can answer anew as well.`,
    paragraph`An objection stands on until it is withdrawn or settled, and a recusal stays as it is.`,
  ];
}

function next(facts: CaseFacts, { review }: ReviewNotice): Block {
  return review.kind === 'letter'
    ? paragraph`If the letter is approved, the Co-Chairs sign a formal letter of acceptance (SC-3), both letters are published with the record of this review (SC-4), and ${facts.organization} joins the official list of partners (SC-5). We tell you the result either way.`
    : paragraph`We tell you and the partner the result. The next yearly review comes in a year.`;
}

export function reviewNotice(facts: CaseFacts, notice: ReviewNotice): Letter {
  const { seat, review, closesAt, document, flags, newVersion } = notice;
  const by = closesAt === null ? '' : ` by ${dayOf(closesAt)}`;
  const which = newVersion === null ? '' : 'new version of the ';
  const subject = `Please review${by}: ${which}${inShort(review)}, ${set.inSubject(facts)}`;
  return set.letter(facts, seat.holder, subject, [
    ...asked(facts, notice),
    closing(closesAt),
    silence(review, closesAt),
    ...(newVersion === null ? [] : whatChanged(newVersion)),
    ...answeredBefore(notice),
    ...firstToLookAt(review, flags),
    ...declaredConflict(seat),
    ...choices(review),
    ...howToAnswer(seat),
    heading('What happens next'),
    next(facts, notice),
    ...documentInFull(review, document),
  ]);
}
