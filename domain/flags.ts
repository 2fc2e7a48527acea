// What a reader of a letter of intent should look at although it may be complete. In: a letter record.
// Out: one flag for each, with a sentence for people; the checker, the mails, the notice, the pages and the commands show these.
import type { ClauseId } from './framework.ts';
import type { LetterRecord, Translation } from './letter.ts';

/** What each flag is about, so that it can be said in any language. */
type About =
  | { flag: 'reservation'; clause: ClauseId; passage: string }
  | { flag: 'unsigned' }
  | { flag: 'fromSubsidiary'; parent: string }
  | { flag: 'otherLanguage'; language: string; translation: Translation | null }
  /** `contact` is null where the letter names none. */
  | { flag: 'sentByAnother'; sender: string; contact: string | null };

/** `sentence` is whole, in English and for people; `clause` is the one that it concerns. */
export type Flag = About & { sentence: string; clause?: ClauseId };

export const flagNames = [
  'reservation',
  'unsigned',
  'fromSubsidiary',
  'otherLanguage',
  'sentByAnother',
] as const satisfies Flag['flag'][];

/** Every flag of a letter, reservations first. Empty for most letters. */
export function flagsOf(letter: LetterRecord): Flag[] {
  return [
    ...letter.reservations.map(({ clause, passage }): Flag => ({
      flag: 'reservation',
      sentence: `Reservation on ${clause}: ${passage}`,
      clause,
      passage,
    })),
    ...unsigned(letter),
    ...fromSubsidiary(letter),
    ...otherLanguage(letter),
    ...sentByAnother(letter),
  ];
}

/** Nobody is recorded as having signed the letter. */
export const isUnsigned = (letter: LetterRecord): boolean => letter.signatory === undefined;

function unsigned(letter: LetterRecord): Flag[] {
  if (!isUnsigned(letter)) return [];
  const sentence = 'The letter is not signed: it names nobody who signed for the organization.';
  return [{ flag: 'unsigned', sentence, clause: 'LOI-1' }];
}

function fromSubsidiary({ organization: { parent } }: LetterRecord): Flag[] {
  if (parent === undefined) return [];
  const sentence = `The organization is a part of ${parent}; the partnership would be with it alone, not with ${parent}.`;
  return [{ flag: 'fromSubsidiary', sentence, clause: 'LOI-1', parent }];
}

function otherLanguage({ language, translation }: LetterRecord): Flag[] {
  if (language === 'en') return [];
  const original = `The letter is written in another language than English ("${language}"); the original is what counts.`;
  const sentence = `${original} ${translated(translation)}`;
  return [{ flag: 'otherLanguage', sentence, clause: 'LOI-1', language, translation: translation ?? null }];
}

function translated(translation: Translation | undefined): string {
  if (translation === undefined) return 'No translation is on file.';
  const { language, by, section } = translation;
  const into = language === 'en' ? 'English' : `"${language}"`;
  const from = by === undefined ? '; who made it is not recorded' : `, made by ${by}`;
  return `A translation into ${into} stands below it under "${section}"${from}.`;
}

function sentByAnother({ sender, contacts }: LetterRecord): Flag[] {
  if (sender === undefined || sender.office === contacts[0]?.office) return [];
  const contact = contacts[0]?.office ?? null;
  const instead = contact === null ? '' : `, not by its contact, ${contact}`;
  const sentence = `The letter was sent by ${sender.office}${instead}.`;
  return [{ flag: 'sentByAnother', sentence, clause: 'G1-1', sender: sender.office, contact }];
}
