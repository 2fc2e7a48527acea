// The form of everything that the system writes: a subject and blocks. In: sentences, where each inserted value counts as
// text from outside. Out: a letter that can be set as text and as HTML, with the same salutation, closing and footer.
import type { Run } from '../../domain/comparison.ts';
import type { Instant } from '../../domain/instant.ts';
import { capped, oneLine, shownLine, shownPart, shownText } from './outside.ts';

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
  | { kind: 'closing' | 'footer'; text: string };

export interface Letter {
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
export interface CaseFacts {
  case: string;
  organization: string;
  at: Instant;
  /** The address of the register's website, without a slash at its end. */
  publicUrl: string;
  /** The Support Unit's mailbox. */
  supportUnit: string;
}

type Value = string | number;

/** A sentence. Every value put into it is text from outside and stays on its line. */
export function say(parts: TemplateStringsArray, ...values: Value[]): string {
  return String.raw({ raw: parts }, ...values.map((value) => shownLine(String(value))));
}

export const paragraph = (parts: TemplateStringsArray, ...values: Value[]): Block => ({
  kind: 'paragraph',
  text: say(parts, ...values),
});
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
export const partnerAddress = (facts: CaseFacts): string =>
  `${facts.publicUrl}/partners/${encodeURIComponent(facts.case)}`;

/** The partner's page on the register's website. */
export function partnerPage(facts: CaseFacts): Block {
  const href = partnerAddress(facts);
  return { kind: 'link', text: shownLine(`The page of ${facts.organization}`), href };
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
  signedBy = 'The Support Unit of the Open Government Partnership',
): Letter {
  return {
    subject: capped(oneLine(subject), longestSubject),
    blocks: [
      { kind: 'salutation', text: say`Dear ${to},` },
      ...blocks,
      { kind: 'closing', text: signedBy },
      {
        kind: 'footer',
        text: say`Case ${facts.case}. A reply to this message reaches the Support Unit at ${facts.supportUnit}.`,
      },
    ],
  };
}

/** The organization's name, short enough to leave room for the rest of a subject. */
export const inSubject = (facts: CaseFacts): string => capped(shownLine(facts.organization), 70);
