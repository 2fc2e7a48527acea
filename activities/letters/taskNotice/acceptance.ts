// Tasks from the acceptance and the publication (SC-3 to SC-5): signatures, delivery, what could not be published.
// In: the task. Out: subject, what happened, what can be done.
import { list, paragraph, quote, say } from '../../typesetting/letter.ts';
import type { Words } from './wording.ts';

export const acceptanceRefused: Words<'acceptanceRefused'> = (facts, { office, reason }) => ({
  subject: 'A Co-Chair refused to sign',
  happened: [
    paragraph`The office ${office} has refused to sign the letter of acceptance for ${facts.organization} (SC-3). In its words:`,
    quote(reason),
  ],
  todo: [say`The case goes back to the committee. Please bring it before the next meeting.`],
});

export const signerRecused: Words<'signerRecused'> = (facts, { office, reason }) => ({
  subject: 'A Co-Chair has a conflict of interest',
  happened: [
    paragraph`The office ${office} has declared a conflict of interest and does not sign the letter of acceptance for ${facts.organization} (SC-3). In its words:`,
    quote(reason),
    paragraph`By the policy of this case its substitute is asked to sign, or the other Co-Chairs sign without it.`,
  ],
  todo: [
    say`You need not do anything if the roster names a substitute, or if the policy lets the others sign.`,
    say`Otherwise load a roster that names one, and have the acceptance drafted again.`,
  ],
});

export const coChairsVacant: Words<'coChairsVacant'> = (facts) => ({
  subject: 'No Co-Chair can sign',
  happened: [
    paragraph`The Steering Committee has approved the letter of intent of ${facts.organization} (SC-2), but the roster names no Co-Chair in office today who can sign the letter of acceptance (SC-3).`,
  ],
  todo: [
    say`Load a roster that names the Co-Chairs in office, and have the acceptance drafted again.`,
    say`The approval does not lapse.`,
  ],
});

export const acceptanceOverdue: Words<'acceptanceOverdue'> = (facts, { missing }) => ({
  subject: 'Signatures are overdue',
  happened: [
    paragraph`The letter of acceptance for ${facts.organization} (SC-3) has waited longer than planned for these signatures:`,
    list(missing.map((office) => say`${office}`)),
  ],
  todo: [
    say`Please speak with them.`,
    say`If an office has a new holder, record the hand-over; the new holder is asked, and signatures given so far stay.`,
    say`The approval does not lapse.`,
  ],
});

export const acceptanceUndelivered: Words<'acceptanceUndelivered'> = (facts, { reason }) => ({
  subject: 'The letter of acceptance did not arrive',
  happened: [
    paragraph`The letter of acceptance for ${facts.organization} is signed (SC-3), but could not be delivered to its contact:`,
    quote(reason),
  ],
  todo: [
    say`Find out the right address of the contact, and send the acceptance again to it.`,
    say`Nothing is published before it has arrived.`,
  ],
});

export const publicationFailed: Words<'publicationFailed'> = (facts, { reason }) => ({
  subject: 'The publication failed',
  happened: [
    paragraph`The letters of ${facts.organization} and the record of its review could not be published and verified (SC-4), so the organization is not listed yet (SC-5). All of it happens together or not at all.`,
    quote(reason),
  ],
  todo: [say`Mend the cause, and have the publication tried again.`],
});
