// What a reader of a letter of intent should look at although it may be complete. In: a letter record.
// Out: one flag for each, with a sentence for people; the checker, the mails, the notice, the pages and the commands show these.
import type { ClauseId } from './framework.ts';
import type { LetterRecord } from './letter.ts';

export const flagNames = [
  'reservation',
  'unsigned',
  'fromSubsidiary',
  'otherLanguage',
  'sentByAnother',
] as const;
export type FlagName = (typeof flagNames)[number];

/** `sentence` is whole and for people; `clause` is the one that it concerns. */
export interface Flag {
  flag: FlagName;
  sentence: string;
  clause?: ClauseId;
}

/** Every flag of a letter, reservations first. Empty for most letters. */
export function flagsOf(letter: LetterRecord): Flag[] {
  return [
    ...letter.reservations.map(({ clause, passage }): Flag => ({
      flag: 'reservation',
      sentence: `Reservation on ${clause}: ${passage}`,
      clause,
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
  return [{ flag: 'fromSubsidiary', sentence, clause: 'LOI-1' }];
}

function otherLanguage({ language, translation }: LetterRecord): Flag[] {
  if (language === 'en') return [];
  const original = `The letter is written in another language than English ("${language}"); the original is what counts.`;
  return [{ flag: 'otherLanguage', sentence: `${original} ${translated(translation)}`, clause: 'LOI-1' }];
}

function translated(translation: LetterRecord['translation']): string {
  if (translation === undefined) return 'No translation is on file.';
  const { language, by, section } = translation;
  const into = language === 'en' ? 'English' : `"${language}"`;
  const from = by === undefined ? '; who made it is not recorded' : `, made by ${by}`;
  return `A translation into ${into} stands below it under "${section}"${from}.`;
}

function sentByAnother({ sender, contacts }: LetterRecord): Flag[] {
  const [contact] = contacts;
  if (sender === undefined || sender.office === contact?.office) return [];
  const instead = contact === undefined ? '' : `, not by its contact, ${contact.office}`;
  return [
    { flag: 'sentByAnother', sentence: `The letter was sent by ${sender.office}${instead}.`, clause: 'G1-1' },
  ];
}
