// The form of everything that the system writes: a subject and blocks. In: sentences, where each inserted value counts as
// text from outside. Out: a letter that can be set as text and as HTML, with the same salutation, closing and footer.
import type { Run } from '../../domain/comparison.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import type { Language, Reader } from '../../domain/language.ts';
import type { AnswerPage } from '../answerPage.ts';
import { speechFor, type Speech } from '../languages/words.ts';
import { capped, oneLine, shownLine, shownPart, shownText } from './outside.ts';
import { spaced } from './spacing.ts';

export { say } from './say.ts';

/**
 * One piece of a letter. `document` is shown as it stands, line for line; `quote` is somebody's words; `changes` is a
 * paragraph of a document with what was taken out of it and what is new; `formal` is a letter within the letter: as text
 * exactly the text that is signed, as HTML the same words set as blocks.
 */
export type Block =
  | { kind: 'salutation' | 'heading' | 'paragraph' | 'quote'; text: string }
  | { kind: 'changes'; title: string; runs: Run[] }
  | { kind: 'fact'; label: string; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'document'; title: string; text: string }
  | { kind: 'formal'; title: string; text: string; blocks: Block[] }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'closing'; regards: string; text: string }
  | { kind: 'footer'; text: string };

export interface Letter {
  language: Language;
  subject: string;
  blocks: Block[];
  enclosures?: Enclosure[];
}

/** A file that goes with a letter. */
export interface Enclosure {
  name: string;
  /** Such as `application/pdf`. */
  mediaType: string;
  content: Buffer;
}

/** What every letter of a case knows: the case, whose it is, the instant on the case's clock, and where to turn to. */
export interface OfCase {
  case: string;
  organization: string;
  at: Instant;
  /** The address of the register's website, without a slash at its end. */
  publicUrl: string;
  /** The Support Unit's mailbox. */
  supportUnit: string;
  answerPage: AnswerPage;
  /** Whether the system reads what a seat replies by mail; otherwise the Support Unit does. */
  repliesAreRead: boolean;
}

/** Who reads a letter: the id under which he or she acts (a seat, its delegate, an office, `contact`), and the mailbox. */
export interface Addressee extends Reader {
  id: string;
  email: string;
}

/** The same, with whoever reads the letter. */
export interface CaseFacts extends OfCase {
  reader: Addressee;
}

/** The words, and dates in the zone, of whoever reads the letter. */
export const speech = (facts: CaseFacts): Speech => speechFor(facts.reader);

/** A sentence of the languages, set as a paragraph. */
export const sentence = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const list = (items: string[]): Block => ({ kind: 'list', items });
/** One thing to see at a glance, such as the instant at which a review closes. */
export const fact = (label: string, value: string): Block => ({
  kind: 'fact',
  label,
  text: shownLine(value),
});
export const quote = (text: string): Block => ({ kind: 'quote', text: shownText(text) });
export const wholeDocument = (title: string, text: string): Block => ({
  kind: 'document',
  title,
  text: shownText(text),
});

export const changes = (title: string, runs: readonly Run[]): Block => ({
  kind: 'changes',
  title,
  runs: runs.map((run) => (run.what === 'leftOut' ? run : { ...run, text: shownPart(run.text) })),
});

/** The permanent address of a partner's letter and acceptance on the register's website (SC-4). */
export const partnerAddress = (facts: Pick<OfCase, 'case' | 'publicUrl'>): string =>
  `${facts.publicUrl}/partners/${encodeURIComponent(facts.case)}`;

/** The address at which whoever reads the letter answers for a seat; it needs no password and is good for that person alone. */
export const answerAddress = (facts: CaseFacts, review: ReviewRef, seat: string): string =>
  facts.answerPage(facts.case, review, seat, facts.reader);

/** The page on which the organization's contact sees the case and answers; it asks for sign-in by a one-time link. */
export const contactAddress = (facts: OfCase): string =>
  `${facts.publicUrl}/my/${encodeURIComponent(facts.case)}`;

/** The contact's own page: to look at, or to answer on. */
export function contactPage(facts: CaseFacts, what: 'yourPage' | 'answerOnYourPage'): Block {
  return { kind: 'link', text: speech(facts).words.frame[what], href: contactAddress(facts) };
}

/** The page on which a Co-Chair's office signs (SC-3); it asks for sign-in, since a link alone must not sign. */
export const signingPage = (facts: CaseFacts): Block => ({
  kind: 'link',
  text: speech(facts).words.frame.signingPage,
  href: `${facts.publicUrl}/sign/${encodeURIComponent(facts.case)}`,
});

/** The partner's page on the register's website. */
export function partnerPage(facts: CaseFacts): Block {
  const href = partnerAddress(facts);
  return { kind: 'link', text: speech(facts).words.frame.pageOf(facts.organization), href };
}

const longestSubject = 140;

/**
 * A letter from its parts, with salutation, closing and footer.
 * @param to the office, holder or seat that is greeted
 * @param subject one line; it is cut at 140 characters
 * @param signedBy whose regards stand at its end
 */
export function letter(
  facts: CaseFacts,
  to: string,
  subject: string,
  blocks: Block[],
  signedBy: 'supportUnit' | 'register' = 'supportUnit',
): Letter {
  const { language } = facts.reader;
  const { frame } = speech(facts).words;
  const whole: Block[] = [
    { kind: 'salutation', text: frame.dear(to) },
    ...blocks,
    { kind: 'closing', regards: frame.regards, text: frame[signedBy] },
    { kind: 'footer', text: frame.footer(facts.case, facts.supportUnit) },
  ];
  return {
    language,
    subject: capped(oneLine(subject), longestSubject),
    blocks: whole.map((block) => spaced(block, language)),
  };
}

/** The organization's name, short enough to leave room for the rest of a subject. */
export const inSubject = (facts: CaseFacts): string => capped(shownLine(facts.organization), 70);
