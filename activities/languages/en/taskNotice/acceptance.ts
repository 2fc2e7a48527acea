// Tasks from the acceptance and the publication, in English. In: offices, names. Out: sentences.
import { say } from '../../../typesetting/say.ts';

export const acceptance = {
  acceptanceRefused: {
    subject: 'A Co-Chair refused to sign',
    refused: (office: string, organization: string) =>
      say`The office ${office} has refused to sign the letter of acceptance for ${organization} (SC-3). In its words:`,
    bring: say`The case goes back to the committee. Please bring it before the next meeting.`,
  },
  signerRecused: {
    subject: 'A Co-Chair has a conflict of interest',
    declared: (office: string, organization: string) =>
      say`The office ${office} has declared a conflict of interest and does not sign the letter of acceptance for ${organization} (SC-3). In its words:`,
    instead: say`By the policy of this case its substitute is asked to sign, or the other Co-Chairs sign without it.`,
    nothing: say`You need not do anything if the roster names a substitute, or if the policy lets the others sign.`,
    load: say`Otherwise load a roster that names one, and have the acceptance drafted again.`,
  },
  coChairsVacant: {
    subject: 'No Co-Chair can sign',
    nobody: (organization: string) =>
      say`The Steering Committee has approved the letter of intent of ${organization} (SC-2), but the roster names no Co-Chair in office today who can sign the letter of acceptance (SC-3).`,
    load: say`Load a roster that names the Co-Chairs in office, and have the acceptance drafted again.`,
    stays: say`The approval does not lapse.`,
  },
  acceptanceOverdue: {
    subject: 'Signatures are overdue',
    waits: (organization: string) =>
      say`The letter of acceptance for ${organization} (SC-3) has waited longer than planned for these signatures:`,
    speak: say`Please speak with them.`,
    handOver: say`If an office has a new holder, record the hand-over; the new holder is asked, and signatures given so far stay.`,
    stays: say`The approval does not lapse.`,
  },
  acceptanceUndelivered: {
    subject: 'The letter of acceptance did not arrive',
    notDelivered: (organization: string) =>
      say`The letter of acceptance for ${organization} is signed (SC-3), but could not be delivered to its contact:`,
    findOut: say`Find out the right address of the contact, and send the acceptance again to it.`,
    notPublished: say`Nothing is published before it has arrived.`,
  },
  publicationFailed: {
    subject: 'The publication failed',
    failed: (organization: string) =>
      say`The letters of ${organization} and the record of its review could not be published and verified (SC-4), so the organization is not listed yet (SC-5). All of it happens together or not at all.`,
    mend: say`Mend the cause, and have the publication tried again.`,
  },
};
