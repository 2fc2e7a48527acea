// The reminder of a returned letter of intent, in English. In: names, a day. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const applicantReminder = {
  subject: (day: string) => `Reminder: revised letter of intent by ${day}`,
  waiting: (organization: string) =>
    say`We are still waiting for the revised letter of intent of ${organization}, and would be glad to take it further.`,
  seeEarlier: 'Our earlier message says what the revision is about.',
  open: 'These points are open:',
  openUntil: 'We keep the case open until',
  answer:
    'Please send the revised letter on your page or in reply to this message; write to us too if something is unclear. If nothing has come by that time, the case is closed without prejudice: you may write again whenever you like.',
};
