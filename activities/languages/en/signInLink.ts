// A link to sign in, in English. In: minutes, a mailbox. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const signInLink = {
  subject: 'Your link to sign in',
  asked:
    'Somebody has asked to sign in to the register of multilateral partnerships with this mailbox. If it was you, go on here:',
  link: 'Sign in',
  good: (minutes: number) =>
    say`The link is good for ${minutes} minutes and can be used once. Please do not pass it on: whoever has it signs in as you.`,
  notYou: 'If you did not ask for it, you need do nothing: nobody signs in without this link.',
  footer: (mailbox: string) => say`A reply to this message reaches the Support Unit at ${mailbox}.`,
};
