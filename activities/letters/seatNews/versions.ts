// News to the seats about a letter that changes during its review (SC-1): a change of form, and that a seat contests that it is one.
// In: the news, its review, and both versions compared. Out: subject and blocks.
import { inSubject, paragraph, quote, wholeDocument } from '../../typesetting/letter.ts';
import type { CaseFacts } from '../../typesetting/letter.ts';
import type { ReviewRef } from '../../../machines/effects.ts';
import { closesOrStands } from '../../wording/closing.ts';
import { whatChanged, type NewVersion } from '../../wording/newVersion.ts';
import type { Told, Wording, Words } from './wording.ts';

/** The news with what is shown besides: how the new version differs, and the version itself. */
export interface LetterAmended extends Told<'letterAmended'> {
  comparison: NewVersion['comparison'];
  text: string;
}

const natures = {
  editorial: paragraph`The Support Unit has recorded this as a change of form. The window goes on, and what your seat has said still counts. If you think that the substance has changed, reply to this message before the close and say why: any seat can contest it, and the review then starts again.`,
  substantive: paragraph`The Support Unit has recorded this as a change of substance. The review starts again with a full window, and every seat gets a new notice.`,
};

export function letterAmended(
  facts: CaseFacts,
  { amendment, closesAt, comparison, text }: LetterAmended,
  review: ReviewRef,
): Wording {
  return {
    subject: `Letter of intent changed: ${inSubject(facts)}`,
    blocks: [
      paragraph`The letter of intent of ${facts.organization} has changed during its review (SC-1).`,
      natures[amendment.nature],
      ...closesOrStands(closesAt, review),
      ...whatChanged({ amendment, comparison }),
      wholeDocument('The letter of intent in full, as it now is', text),
      paragraph`SHA-256 of the letter as received: ${amendment.to}`,
    ],
  };
}

export const amendmentContested: Words<'amendmentContested'> = (facts, news) => ({
  subject: `Change contested: letter of intent, ${inSubject(facts)}`,
  blocks: [
    paragraph`The seat ${news.seat} holds that the latest change of the letter of intent of ${facts.organization} is one of substance. In its words:`,
    quote(news.reason),
    paragraph`The review therefore starts again with a full window (SC-1). Your seat gets a new notice with the closing instant and everything that has changed. An answer that your seat gave before counts again once you reply "still stands" to that notice.`,
  ],
});
