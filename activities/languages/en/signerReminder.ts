// The reminder that a signature is missing, in English. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const signerReminder = {
  subject: (organization: string) => `Reminder, please sign: letter of acceptance, ${organization}`,
  waits: (organization: string, office: string) =>
    say`The letter of acceptance for ${organization} (SC-3) still waits for the signature of your office (${office}). The partner hears from us only when every office that is asked has signed.`,
  whatToDo: say`There you sign, refuse with the reason, or recuse your office if it has a conflict of interest with this organization. The page asks you to sign in by a link to this mailbox. The approval does not lapse meanwhile.`,
  formalLetter: 'The formal letter',
  hash: (hash: string) => say`SHA-256 of this text: ${hash}`,
};
