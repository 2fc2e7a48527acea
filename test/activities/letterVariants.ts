// Every letter that the system can send, in every variant. In: the case, and who reads. Out: letters by `<file>.<variant>`, for the golden files.
import { awaited } from '../../acceptance/formalLetter.ts';
import { acceptance } from '../../activities/letters/acceptance.ts';
import { signatureRequest } from '../../activities/letters/signatureRequest.ts';
import { signerReminder } from '../../activities/letters/signerReminder.ts';
import { signInLink } from '../../activities/letters/signInLink.ts';
import { acceptanceText } from '../../activities/wording/acceptanceText.ts';
import type { CaseFacts, Letter } from '../../activities/typesetting/letter.ts';
import { contactLetters } from './contactLetters.ts';
import { factsIn, hash } from './letterFacts.ts';
import { seatLetters } from './seatLetters.ts';
import { taskLetters } from './taskLetters.ts';
import { at, closesAt, coChairs, contact } from './worldBank.ts';

const [office = { id: '', email: '', holder: '' }] = coChairs;
const to = contact;
const draft = { to, letterHash: hash, receivedAt: at, approvedAt: closesAt, record: null };
const acceptanceAsDrafted = {
  text: acceptanceText(factsIn('en'), draft),
  draftedAt: closesAt,
  signatures: coChairs.map(awaited),
};
const substitute = { ...office, holder: 'Office of the norway seat', substituteFor: office.holder };
const signing = coChairs.map((one) => ({ ...awaited(one), at: '2026-12-14T15:30:00.000Z' }));
const signed = { ...acceptanceAsDrafted, signatures: signing };
const signedBySubstitute = {
  ...signed,
  signatures: [{ ...awaited(substitute), at: '2026-12-14T15:30:00.000Z' }, ...signing.slice(1)],
};

/** Every variant of every letter, by `<letter's file>.<variant>`. */
export const letterVariants = (facts: CaseFacts): Record<string, Letter> => ({
  ...contactLetters(facts),
  ...seatLetters(facts),
  'signatureRequest.letter': signatureRequest(facts, { office, hash, acceptance: acceptanceAsDrafted }),
  'signatureRequest.substitute': signatureRequest(facts, {
    office: substitute,
    hash,
    acceptance: acceptanceAsDrafted,
  }),
  'signerReminder.letter': signerReminder(facts, { office, hash, acceptance: acceptanceAsDrafted }),
  'signInLink.letter': signInLink(facts, {
    to: office.holder,
    href: `${facts.publicUrl}/sign-in/7SlqTx-aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789`,
  }),
  'acceptance.signed': acceptance(facts, { to, hash, acceptance: signed }),
  'acceptance.signedBySubstitute': acceptance(facts, { to, hash, acceptance: signedBySubstitute }),
  ...taskLetters(facts),
});
