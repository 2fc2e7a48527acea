// The notice to a partner that its letter of intent and the acceptance are published (SC-4) and that it is listed (SC-5).
// In: the contact, and the instant since which the partnership counts. Out: a letter.
import type { Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import {
  fact,
  heading,
  inSubject,
  letter,
  list,
  partnerPage,
  sentence,
  speech,
} from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

export interface PublishedNotice {
  to: Contact;
  since: Instant;
}

export function publishedNotice(facts: CaseFacts, { to, since }: PublishedNotice): Letter {
  const { words, dayOf } = speech(facts);
  const { frame, publishedNotice: says } = words;
  return letter(facts, to.office, frame.subject(says.subject, inSubject(facts)), [
    sentence(says.published(facts.organization)),
    fact(says.since, dayOf(since)),
    partnerPage(facts),
    sentence(says.leftOut),
    heading(says.next),
    list([says.share, says.workTogether, says.report]),
  ]);
}
