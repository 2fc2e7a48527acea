// The receipt: tells the applicant that its letter of intent has arrived, its case number and what comes next.
// In: the contact, how it arrived, the clauses that a first reading did not find, what is noted on it. Out: a letter.
import type { Flag } from '../../domain/flags.ts';
import type { ClauseId } from '../../domain/framework.ts';
import type { Contact } from '../../domain/letter.ts';
import type { Arrival } from '../../machines/effects.ts';
import {
  contactPage,
  fact,
  heading,
  inSubject,
  letter,
  list,
  sentence,
  speech,
} from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { arrived, flagItems, missingItems } from '../wording/arrival.ts';

export interface Receipt {
  to: Contact;
  missing: ClauseId[];
  flags: Flag[];
  arrival: Arrival;
}

function firstReading(facts: CaseFacts, missing: ClauseId[]): Block[] {
  const { arrivals, receipt: says } = speech(facts).words;
  if (missing.length === 0) return [sentence(says.allFound)];
  return [
    heading(arrivals.notFound),
    list(missingItems(facts, missing)),
    sentence(missing.includes('LOI-1') ? says.notMultilateral : says.notYet),
  ];
}

function noted(facts: CaseFacts, flags: Flag[]): Block[] {
  if (flags.length === 0) return [];
  const { receipt: says } = speech(facts).words;
  return [heading(says.noted), list(flagItems(facts, flags)), sentence(says.notesShown)];
}

/** Where the letter goes from here. */
function next(facts: CaseFacts, { version }: Arrival): string[] {
  const { receipt: says } = speech(facts).words;
  return version === 'underReview'
    ? [says.toldOfChanges, says.approvesThis, says.accepted]
    : [says.checked, says.reviewed, says.accepted];
}

export function receipt(facts: CaseFacts, { to, missing, flags, arrival }: Receipt): Letter {
  const { frame, receipt: says } = speech(facts).words;
  const { version, follows } = arrival;
  return letter(facts, to.office, frame.subject(says.subject(version), inSubject(facts)), [
    sentence(says.arrived(version, facts.organization)),
    fact(says.yourCase, facts.case),
    ...arrived(facts, arrival),
    ...(follows === null || version !== 'first' ? [] : [sentence(says.follows(follows))]),
    ...firstReading(facts, missing),
    ...noted(facts, flags),
    heading(says.next),
    list(next(facts, arrival)),
    sentence(says.noDeadline),
    contactPage(facts, 'yourPage'),
  ]);
}
