// The receipt: tells the applicant that its letter of intent has arrived, its case number and what comes next.
// In: the contact, how it arrived, the clauses that a first reading did not find, what is noted on it. Out: a letter.
import type { Flag } from '../../domain/flags.ts';
import { clauses, type ClauseId } from '../../domain/framework.ts';
import { channelNames, type Contact } from '../../domain/letter.ts';
import type { Arrival } from '../../machines/effects.ts';
import { exactly } from '../typesetting/dates.ts';
import { fact, heading, inSubject, letter, list, paragraph, say } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';

export interface Receipt {
  to: Contact;
  missing: ClauseId[];
  flags: Flag[];
  arrival: Arrival;
}

/** One line per missing clause: its id and its text. */
export const missingItems = (missing: ClauseId[]): string[] =>
  missing.map((clause) => say`${clause}: ${clauses[clause].text}`);

/** One line per flag: its sentence and its clause. */
export const flagItems = (flags: Flag[]): string[] =>
  flags.map(({ sentence, clause }) =>
    clause === undefined ? say`${sentence}` : say`${sentence} (${clause})`,
  );

/** When and how the letter came, and when it was recorded: two instants that need not be the same day. */
export const arrived = (facts: CaseFacts, { receivedAt, channel }: Arrival): Block[] => [
  fact('Received', `${exactly(receivedAt)}, ${channelNames[channel]}`),
  fact('Recorded', exactly(facts.at)),
];

/** What the letter is called: a later one takes the place of the one before. */
export const called: Record<Arrival['version'], string> = {
  first: 'letter of intent',
  mended: 'revised letter of intent',
  underReview: 'new version of the letter of intent',
};

function firstReading(missing: ClauseId[]): Block[] {
  if (missing.length === 0)
    return [paragraph`On a first reading, every point that the framework asks for is there.`];
  return [
    heading('What a first reading did not find'),
    list(missingItems(missing)),
    missing.includes('LOI-1')
      ? paragraph`There is nothing you need to do yet, and the Support Unit will write to you. If we have misread what kind of organization you are, please reply to this message and tell us.`
      : paragraph`There is nothing you need to do yet. If the Support Unit comes to the same view, it will return the letter to you with this list and the time you have. You may also send a revised letter at once.`,
  ];
}

function noted(flags: Flag[]): Block[] {
  if (flags.length === 0) return [];
  return [
    heading('What we have noted'),
    list(flagItems(flags)),
    paragraph`The Steering Committee will see these notes beside the letter. If one of them is wrong, please reply to this message.`,
  ];
}

/** Where the letter goes from here. */
function next({ version }: Arrival): Block[] {
  const after = say`The Co-Chairs then send you a formal letter of acceptance (SC-3), and both letters are published (SC-4).`;
  if (version === 'underReview') {
    return [
      list([
        say`The Steering Committee, which reviews the letter (SC-1), is told what has changed. A change in substance starts its time anew; a change of form does not.`,
        say`Absent any objections, the committee approves this version (SC-2).`,
        after,
      ]),
    ];
  }
  return [
    list([
      say`The Support Unit checks that the letter covers all that the framework asks for (LOI-1 to LOI-4, PR-1 to PR-6).`,
      say`Once it is complete, the Steering Committee reviews it (SC-1). Absent any objections, the committee approves it (SC-2).`,
      after,
    ]),
  ];
}

export function receipt(facts: CaseFacts, { to, missing, flags, arrival }: Receipt): Letter {
  const which = called[arrival.version];
  const follows =
    arrival.follows === null || arrival.version !== 'first'
      ? []
      : [
          paragraph`It follows your earlier case, ${arrival.follows}, which has ended and is not held against you.`,
        ];
  return letter(facts, to.office, `We have your ${which}: ${inSubject(facts)}`, [
    paragraph`Thank you. The ${which} of ${facts.organization} has arrived and is on record. Please quote the case in anything you write to us.`,
    fact('Your case', facts.case),
    ...arrived(facts, arrival),
    ...follows,
    ...firstReading(missing),
    ...noted(flags),
    heading('What happens next'),
    ...next(arrival),
    paragraph`No deadline runs for you at this point. We write to you at each step.`,
  ]);
}
