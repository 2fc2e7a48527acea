// The reminder that a signature is missing, in English. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const signerReminder = {
  subject: (organization: string) => `Reminder, please sign: letter of acceptance, ${organization}`,
  waits: (organization: string, office: string) =>
    say`The letter of acceptance for ${organization} (SC-3) still waits for the signature of your office (${office}). The partner hears from us only when every office that is asked has signed.`,
  whatToDo: say`To sign, reply to this message and say so; to refuse, or if you have a conflict of interest with this organization, reply with the reason. The approval does not lapse meanwhile.`,
  formalLetter: 'The formal letter',
  hash: (hash: string) => say`SHA-256 of this text: ${hash}`,
};
