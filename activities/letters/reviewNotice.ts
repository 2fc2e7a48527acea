// The notice that asks one seat in a review by silence: about a letter of intent (SC-1, SC-2) or about a year (SC-6); and again,
// when the letter has changed. In: the seat, the review, its closing instant, what to look at first, what changed, and the
// letter or report in full. Out: a letter.
import type { Instant } from '../../domain/instant.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { Noted, ReviewRef } from '../../machines/effects.ts';
import { fact, heading, inSubject, letter, sentence, speech } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { answerHere, choices, declaredConflict, howToAnswer } from '../wording/answering.ts';
import { closes } from '../wording/closing.ts';
import { whatChanged, type NewVersion } from '../wording/newVersion.ts';
import { documentInFull, firstToLookAt, type ReviewedDocument } from '../wording/reviewedDocument.ts';

export interface ReviewNotice {
  seat: FrozenSeat;
  review: ReviewRef;
  /** Null while an objection stands: no clock runs. */
  closesAt: Instant | null;
  document: ReviewedDocument;
  /** What the letter's reader should look at; for a yearly review the conditions that are tracked, or that no report came. */
  flags: Noted[];
  /** What changed, where a new version of the letter has restarted the window. */
  newVersion: NewVersion | null;
}

const saysOf = (facts: CaseFacts) => speech(facts).words.reviewNotice;

function askedAnew(facts: CaseFacts, { amendment }: NewVersion, closesAt: Instant | null): Block[] {
  const { askedAnew: asks, contested } = saysOf(facts);
  return [
    sentence((closesAt === null ? asks.standing : asks.running)(facts.organization)),
    ...(amendment.nature === 'editorial' ? [sentence(contested)] : []),
  ];
}

function asked(facts: CaseFacts, { review, newVersion, closesAt }: ReviewNotice): Block[] {
  if (newVersion !== null) return askedAnew(facts, newVersion, closesAt);
  const says = saysOf(facts);
  // Why a seat that had a notice before gets another.
  const again = review.round === 1 ? [] : [sentence(says.again)];
  switch (review.kind) {
    case 'letter':
      return [sentence(says.asked.letter(facts.organization)), ...again];
    case 'yearly': {
      const named = speech(facts).words.reviews.named(review, facts.organization);
      return [sentence(says.asked.yearly(named)), fact(says.proposal, says.toContinue), ...again];
    }
    case 'special':
      return [sentence(says.asked.special(facts.organization)), ...again];
  }
}

/** What silence means: now, or once the clock runs. */
function silence(facts: CaseFacts, { kind }: ReviewRef, closesAt: Instant | null): Block {
  const { silence: says } = saysOf(facts);
  if (kind === 'special') return sentence(says.special);
  return sentence(closesAt === null ? says[kind].standing : says[kind].running);
}

/** What became of an answer to the version before. */
function answeredBefore(facts: CaseFacts): Block[] {
  const says = saysOf(facts);
  return [heading(says.answeredBefore), sentence(says.stillStands), sentence(says.standsOn)];
}

function subjectOf(facts: CaseFacts, { review, closesAt, newVersion }: ReviewNotice): string {
  const { words, dayOf } = speech(facts);
  const { subject, subjectOfNewVersion } = words.reviewNotice;
  const day = closesAt === null ? null : dayOf(closesAt);
  const inFull = newVersion === null ? subject : subjectOfNewVersion;
  return inFull(day, words.reviews.inShort(review), inSubject(facts));
}

export function reviewNotice(facts: CaseFacts, notice: ReviewNotice): Letter {
  const { seat, review, closesAt, document, flags, newVersion } = notice;
  const says = saysOf(facts);
  return letter(facts, seat.holder, subjectOf(facts, notice), [
    ...asked(facts, notice),
    closesAt === null ? sentence(says.standing) : closes(facts, closesAt),
    silence(facts, review, closesAt),
    ...answerHere(facts, review, seat),
    ...(newVersion === null ? [] : [...whatChanged(facts, newVersion), ...answeredBefore(facts)]),
    ...firstToLookAt(facts, review, flags),
    ...declaredConflict(facts, seat),
    ...choices(facts, review),
    ...howToAnswer(facts, seat),
    heading(says.next),
    sentence(review.kind === 'letter' ? says.ifApproved(facts.organization) : says.nextYear),
    ...documentInFull(facts, review, document, flags),
  ]);
}
