// The returned letter of intent, in English. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const returnedLetter = {
  subject: 'Your letter of intent needs a revision',
  before: (organization: string) =>
    say`Thank you again for the letter of intent of ${organization}. Before the Steering Committee can review it (SC-1), something has to be added or changed.`,
  needs: 'What the letter still needs',
  signature:
    'A signature: the letter names nobody who signed it for the organization, and it is the organization that sends it (LOI-1).',
  note: 'A note from the Support Unit',
  todo: 'What to do',
  signIt:
    'Please send us the letter once more, signed by the office that speaks for the organization, on your page or in reply to this message. Its words can stay as they are.',
  reviseIt:
    'Please send us a revised letter, whole, on your page or in reply to this message. Your own words are welcome: the principles need not be copied word for word, but each of them has to be endorsed (LOI-2).',
  openUntil: 'We keep the case open until',
  after:
    'We will remind you before then. If no revised letter has come by that time, the case is closed without prejudice: you may write again whenever you like, as a new case.',
};
