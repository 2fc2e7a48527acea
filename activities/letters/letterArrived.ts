// To the Support Unit: a letter of intent is on record that has something to look at first, or that another than it recorded.
// In: how it arrived, what a first reading missed, what is noted on it. Out: a letter that says what can be done (CT-1).
import { roleNames } from '../../domain/roles.ts';
import { fact, heading, inSubject, letter, list, paragraph, say } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { arrived, called, flagItems, missingItems, type Receipt } from './receipt.ts';

export type LetterArrived = Omit<Receipt, 'to'>;

function todo({ version }: LetterArrived['arrival']): Block[] {
  if (version === 'underReview') {
    return [
      paragraph`The committee is told what has changed, and reviews this version from now on (SC-1). A change in substance starts its time anew.`,
    ];
  }
  return [
    heading('What you can do'),
    list([
      say`Declare it complete: the Steering Committee then reviews it (SC-1), and its notice shows what is noted above.`,
      say`Return it with what it lacks, or for a signature (LOI-1 to LOI-4).`,
      say`Close the case as a duplicate of another, or set the letter aside on a ground and with a reason.`,
    ]),
  ];
}

export function letterArrived(facts: CaseFacts, { missing, flags, arrival }: LetterArrived): Letter {
  const which = called[arrival.version];
  const lacks =
    missing.length === 0
      ? [paragraph`A first reading found every point that the framework asks for.`]
      : [heading('What a first reading did not find'), list(missingItems(missing))];
  const noted = flags.length === 0 ? [] : [heading('Please look at this first'), list(flagItems(flags))];
  const follows = arrival.follows === null ? [] : [fact('Follows the case', arrival.follows)];
  return letter(
    facts,
    'Support Unit',
    `${arrival.version === 'underReview' ? 'On record' : 'To check'}: ${which}, ${inSubject(facts)}`,
    [
      paragraph`The ${which} of ${facts.organization} is on record, recorded by the ${roleNames[arrival.recordedBy]}.`,
      fact('The case', facts.case),
      ...follows,
      ...arrived(facts, arrival),
      ...noted,
      ...lacks,
      ...todo(arrival),
    ],
    'The register of multilateral partnerships',
  );
}
