// That the letters are published and the partner is listed, in English. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const publishedNotice = {
  subject: 'You are an official partner',
  published: (organization: string) =>
    say`Your letter of intent and the letter of acceptance are published with the record of the committee’s review (SC-4), and ${organization} is on the official list of OGP multilateral partners (SC-5).`,
  since: 'Partner since',
  leftOut:
    'Mailboxes and personal names are left out of what is published. If you find one, or anything that is wrong, reply to this message and we correct it.',
  next: 'What comes next',
  share:
    'Please share planned and current activities with the Networking Mechanism, so that nobody does the same thing twice in one country (G2-1, G2-3).',
  workTogether:
    'If you would like to work together more closely on themes or regions, tell the Networking Mechanism (WP-1).',
  report:
    'We ask you for a short report before each anniversary. The Steering Committee reviews the partnership every year (SC-6).',
};
