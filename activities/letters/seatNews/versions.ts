// News to the seats about a letter that changes during its review (SC-1): a change of form, and that a seat contests that it is one.
// In: the news, its review, both versions compared, the seat that reads it. Out: subject and blocks.
import { inSubject, quote, sentence, speech, wholeDocument } from '../../typesetting/letter.ts';
import type { CaseFacts } from '../../typesetting/letter.ts';
import type { FrozenSeat } from '../../../domain/roster.ts';
import type { ReviewRef } from '../../../machines/effects.ts';
import { closesOrStands } from '../../wording/closing.ts';
import { whatChanged, type NewVersion } from '../../wording/newVersion.ts';
import type { Told, Wording, Words } from './wording.ts';

/** The news with what is shown besides: how the new version differs, and the version itself. */
export interface LetterAmended extends Told<'letterAmended'> {
  comparison: NewVersion['comparison'];
  text: string;
}

export function letterAmended(
  facts: CaseFacts,
  { amendment, closesAt, comparison, text }: LetterAmended,
  review: ReviewRef,
  { id }: FrozenSeat,
): Wording {
  const { seatNews, reviewedDocument } = speech(facts).words;
  const { versions: says } = seatNews;
  return {
    subject: says.changedSubject(inSubject(facts)),
    blocks: [
      sentence(says.changed(facts.organization)),
      sentence(says.nature[amendment.nature]),
      ...closesOrStands(facts, closesAt, review, id),
      ...whatChanged(facts, { amendment, comparison }),
      wholeDocument(says.inFull, text),
      sentence(reviewedDocument.hash(amendment.to)),
    ],
  };
}

export const amendmentContested: Words<'amendmentContested'> = (facts, news) => {
  const { versions: says } = speech(facts).words.seatNews;
  return {
    subject: says.contestedSubject(inSubject(facts)),
    blocks: [
      sentence(says.contested(news.seat, facts.organization)),
      quote(news.reason),
      sentence(says.startsAgain),
    ],
  };
};
