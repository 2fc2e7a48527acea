// The receipt: tells the applicant that its letter of intent has arrived, its case number and what comes next.
// In: the contact, the clauses that a first reading did not find, whether the letter replaces another. Out: a letter.
import { clauses, type ClauseId } from '../../domain/framework.ts';
import type { Contact } from '../../domain/letter.ts';
import { fact, heading, inSubject, letter, list, paragraph, say } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

export interface Receipt {
  to: Contact;
  missing: ClauseId[];
  resubmitted: boolean;
}

/** One line per missing clause: its id and its text. */
export const missingItems = (missing: ClauseId[]): string[] =>
  missing.map((clause) => say`${clause}: ${clauses[clause].text}`);

export function receipt(facts: CaseFacts, { to, missing, resubmitted }: Receipt): Letter {
  const which = resubmitted ? 'revised letter of intent' : 'letter of intent';
  const open =
    missing.length === 0
      ? [paragraph`On a first reading, every point that the framework asks for is there.`]
      : [
          heading('What a first reading did not find'),
          list(missingItems(missing)),
          paragraph`There is nothing you need to do yet. If the Support Unit comes to the same view, it will return the letter to you with this list and the time you have. You may also send a revised letter at once.`,
        ];
  return letter(facts, to.office, `We have your ${which}: ${inSubject(facts)}`, [
    paragraph`Thank you. The ${which} of ${facts.organization} has arrived and is on record. Please quote the case in anything you write to us.`,
    fact('Your case', facts.case),
    ...open,
    heading('What happens next'),
    list([
      say`The Support Unit checks that the letter covers all that the framework asks for (LOI-1 to LOI-4, PR-1 to PR-6).`,
      say`Once it is complete, the Steering Committee reviews it (SC-1). Absent any objections, the committee approves it (SC-2).`,
      say`The Co-Chairs then send you a formal letter of acceptance (SC-3), and both letters are published (SC-4).`,
    ]),
    paragraph`No deadline runs for you at this point. We write to you at each step.`,
  ]);
}
