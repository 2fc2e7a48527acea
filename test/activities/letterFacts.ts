// What the letters of the golden files are about: one case, one seat, one review. In: nothing. Out: the parts that they share.
import type { CaseFacts, Letter, OfCase } from '../../activities/typesetting/letter.ts';
import type { Language } from '../../domain/language.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import { at } from './worldBank.ts';

const ofCase: OfCase = {
  case: 'world-bank',
  organization: 'The World Bank',
  at,
  publicUrl: 'https://register.example.org',
  supportUnit: 'desk@su.example.org',
  repliesAreRead: true,
  answerPage: (_case, { kind }, seat) => `https://register.example.org/answer/${kind}-${seat}`,
};

const zones: Record<Language, string> = { en: 'UTC', fr: 'Europe/Paris', es: 'America/Lima' };

/** The case for a reader of each language, each in a zone of his or her own. */
export const factsIn = (language: Language): CaseFacts => ({
  ...ofCase,
  reader: { language, zone: zones[language], id: 'brazil', email: 'brazil@sc.example.org' },
});

/** An organization whose name reads from right to left, holds markup, and goes on and on. */
export const awkwardly = (known: CaseFacts): CaseFacts => ({
  ...known,
  case: 'who',
  organization: 'منظمة <b>الصحة</b> العالمية & partners of a name that goes on and on and on and on and on',
});

export const seat: FrozenSeat = {
  id: 'brazil',
  constituency: 'government',
  holder: 'Office of the Brazil seat',
  email: 'brazil@sc.example.org',
};

/** A seat with all that can be known of it beforehand. */
export const conflictedSeat: FrozenSeat = {
  ...seat,
  conflict: 'The ministry is negotiating a loan with the organization.',
  delegate: {
    id: 'brazil-deputy',
    holder: 'Deputy of the Brazil seat',
    email: 'deputy@sc.example.org',
    from: '2026-11-20',
    until: '2027-01-31',
  },
};

export const letterReview = { kind: 'letter' as const, year: 0, round: 1 };
export const yearlyReview = { kind: 'yearly' as const, year: 2, round: 1 };
export const specialReview = { kind: 'special' as const, year: 3, round: 1 };

export const hash = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';
export const nextHash = 'c0ffee18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';

export const body =
  'Dear Co-Chairs,\n\nThe World Bank wishes to become a multilateral partner of the Open Government Partnership.\n\n- We value civic participation.\n\nYours sincerely,\nVice President, Governance';

/** The variants of one letter's file, by `<file>.<variant>`. */
export const under = (file: string, variants: Record<string, Letter>): Record<string, Letter> =>
  Object.fromEntries(Object.entries(variants).map(([name, letter]) => [`${file}.${name}`, letter]));
