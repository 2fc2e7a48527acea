// What stands around every letter, in English. In: names and addresses. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const frame = {
  /** A subject of a letter to the contact, which ends with the organization. */
  subject: (subject: string, organization: string) => `${subject}: ${organization}`,
  dear: (name: string) => say`Dear ${name},`,
  regards: 'With kind regards,',
  supportUnit: 'The Support Unit of the Open Government Partnership',
  /** As it is greeted. */
  supportUnitByName: 'Support Unit',
  register: 'The register of multilateral partnerships',
  footer: (caseId: string, mailbox: string) =>
    say`Case ${caseId}. A reply to this message reaches the Support Unit at ${mailbox}.`,
  yourPage: 'Your page',
  answerOnYourPage: 'Answer on your page',
  pageOf: (organization: string) => say`The page of ${organization}`,
  /** What stands between a label and what it labels. */
  colon: ':',
  signingPage: 'Read, sign, refuse or recuse here',
  /** In a comparison: what was taken out, what is new, and how many words were left out as before. */
  takenOut: 'taken out',
  isNew: 'new',
  wordsAsBefore: (count: number) => `${count} words as before`,
};
