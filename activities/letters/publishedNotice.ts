// The notice to a partner that its letter of intent and the acceptance are published (SC-4) and that it is listed (SC-5).
// In: the contact, and the instant since which the partnership counts. Out: a letter.
import type { Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import { dayOf } from '../typesetting/dates.ts';
import {
  fact,
  heading,
  inSubject,
  letter,
  list,
  paragraph,
  partnerPage,
  say,
} from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

export interface PublishedNotice {
  to: Contact;
  since: Instant;
}

export function publishedNotice(facts: CaseFacts, { to, since }: PublishedNotice): Letter {
  return letter(facts, to.office, `You are an official partner: ${inSubject(facts)}`, [
    paragraph`Your letter of intent and the letter of acceptance are published with the record of the committee’s review (SC-4), and ${facts.organization} is on the official list of OGP multilateral partners (SC-5).`,
    fact('Partner since', dayOf(since)),
    partnerPage(facts),
    paragraph`Mailboxes and personal names are left out of what is published. If you find one, or anything that is wrong, reply to this message and we correct it.`,
    heading('What comes next'),
    list([
      say`Please share planned and current activities with the Networking Mechanism, so that nobody does the same thing twice in one country (G2-1, G2-3).`,
      say`If you would like to work together more closely on themes or regions, tell the Networking Mechanism (WP-1).`,
      say`We ask you for a short report before each anniversary. The Steering Committee reviews the partnership every year (SC-6).`,
    ]),
  ]);
}
